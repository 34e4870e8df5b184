package io.rightful.telephonysync;

import io.rightful.ledger.source.Source;
import io.rightful.telephony.api.Directory;

/** Leads to a phone system's own list of agents. */
public interface DirectoryConnector {
    /**
     * A client for one run. Nothing is asked before it is used.
     *
     * @throws io.rightful.remote.RemoteException where nothing lets us in, or there is no such list
     */
    Directory connect(Source source);
}
