package io.rightful.telephonysync;

import io.rightful.ledger.source.Source;
import io.rightful.telephony.api.CallList;

/** Leads to the list of calls of a source's phone system. */
public interface CallListConnector {
    /**
     * A client for one run. Nothing is asked before it is used.
     *
     * @throws io.rightful.remote.RemoteException where nothing lets us in, or there is no such list
     */
    CallList connect(Source source);
}
