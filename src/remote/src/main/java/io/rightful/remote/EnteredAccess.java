package io.rightful.remote;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.RemoteFailure.Kind;

/** What an admin has entered to let us in, by the names of {@link AccessShape}. */
public record EnteredAccess(Map<String, String> entered) {
    public static RemoteAccess of(Map<String, String> entered) {
        return new EnteredAccess(entered).access();
    }

    private RemoteAccess access() {
        return text("key")
                .<RemoteAccess>map(RemoteAccess.Key::new)
                .or(() -> text("keyId").map(id -> new RemoteAccess.Pair(id, required("keySecret"))))
                .or(() -> text("refreshToken").map(this::refresh))
                .orElseGet(() -> new RemoteAccess.Client(endpoint(), required("clientId"), required("clientSecret")));
    }

    private RemoteAccess refresh(String token) {
        return new RemoteAccess.Refresh(endpoint(), required("clientId"), required("clientSecret"), token);
    }

    private URI endpoint() {
        try {
            return URI.create(required(AccessShape.ENDPOINT));
        } catch (IllegalArgumentException e) {
            throw incomplete();
        }
    }

    private String required(String name) {
        return text(name).orElseThrow(EnteredAccess::incomplete);
    }

    private static RuntimeException incomplete() {
        return RemoteFailure.of(Kind.NEEDS_RECONNECT, "credentials-incomplete").exception();
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(entered.get(name)).filter(text -> !text.isBlank());
    }

    @Override
    public String toString() {
        return "EnteredAccess" + entered.keySet();
    }
}
