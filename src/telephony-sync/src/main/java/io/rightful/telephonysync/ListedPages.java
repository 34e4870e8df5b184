package io.rightful.telephonysync;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteException;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.TimeRange;

/** The pages of a range of a call list, of which one may be asked for long after the one before it. */
record ListedPages(CallList list, TimeRange range) {
    RemotePage<Payload> at(PageCursor page) {
        return list.calls(range, page);
    }

    /** A page that leads nowhere any more is given up, and the range read anew: what is known by then does no harm. */
    RemotePage<Payload> resumed(PageCursor page) {
        try {
            return at(page);
        } catch (RemoteException e) {
            if (page.equals(PageCursor.START) || e.failure().kind().passes()) {
                throw e;
            }
            return at(PageCursor.START);
        }
    }
}
