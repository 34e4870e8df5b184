package io.rightful.telephony.api;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;

/**
 * A phone system's own list of its calls. It may throw a {@link io.rightful.remote.RemoteException}, as a {@link Directory} may.
 */
public interface CallList {
    /**
     * One page of the calls that began in a range, each as its {@link io.rightful.telephony.Provider} reads it. Some that began just
     * outside of the range may be among them, and such as still go on may be left out.
     */
    RemotePage<Payload> calls(TimeRange range, PageCursor from);
}
