package io.rightful.telephony.api.connection;

import java.util.Optional;

import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;

/** Access of the one shape that a phone system takes. */
final class AccessOf {
    private AccessOf() {}

    static RemoteAccess.Key key(RemoteAccess access) {
        return fit(access.<Optional<RemoteAccess.Key>>fold(
                Optional::of, pair -> Optional.empty(), refresh -> Optional.empty(), client -> Optional.empty()));
    }

    static RemoteAccess.Pair pair(RemoteAccess access) {
        return fit(access.<Optional<RemoteAccess.Pair>>fold(
                key -> Optional.empty(), Optional::of, refresh -> Optional.empty(), client -> Optional.empty()));
    }

    static RemoteAccess.Client client(RemoteAccess access) {
        return fit(access.<Optional<RemoteAccess.Client>>fold(
                key -> Optional.empty(), pair -> Optional.empty(), refresh -> Optional.empty(), Optional::of));
    }

    private static <T> T fit(Optional<T> access) {
        return access.orElseThrow(() ->
                RemoteFailure.of(Kind.NEEDS_RECONNECT, "access-of-another-kind").exception());
    }
}
