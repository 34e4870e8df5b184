package io.rightful.crm;

import java.time.Instant;
import java.util.function.Function;

import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure.Kind;

/** Pages that go on from a token of the CRM's, which may have expired since: then the window is read again from what was seen. */
public final class TokenPages {
    private TokenPages() {}

    /** @param page reads the page at which the window stands */
    public static Changes read(ChangeCursor from, Instant now, Function<ChangeWindow, Changes> page) {
        ChangeWindow window = ChangeWindow.of(from).opened(now);
        try {
            return page.apply(window);
        } catch (RemoteException failure) {
            Kind kind = failure.failure().kind();
            if (window.lastId().isEmpty() || kind != Kind.REFUSED && kind != Kind.CURSOR_EXPIRED) {
                throw failure;
            }
            return page.apply(window.restarted().opened(now));
        }
    }
}
