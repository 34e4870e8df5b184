package io.rightful.leadownersync;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.rightful.crm.CrmFailure;
import io.rightful.crm.CrmFailure.Kind;
import io.rightful.crm.connect.CrmAccess;

/** What an admin has entered to let us in, by the names that the how-tos give. */
final class StoredAccess {
    private StoredAccess() {}

    static CrmAccess of(Map<String, String> entered) {
        return text(entered, "key")
                .<CrmAccess>map(CrmAccess.Key::new)
                .orElseGet(() -> text(entered, "refreshToken")
                        .<CrmAccess>map(token -> new CrmAccess.Refresh(
                                endpoint(entered),
                                required(entered, "clientId"),
                                required(entered, "clientSecret"),
                                token))
                        .orElseGet(() -> new CrmAccess.Client(
                                endpoint(entered), required(entered, "clientId"), required(entered, "clientSecret"))));
    }

    private static URI endpoint(Map<String, String> entered) {
        try {
            return URI.create(required(entered, "endpoint"));
        } catch (IllegalArgumentException e) {
            throw incomplete();
        }
    }

    private static String required(Map<String, String> entered, String name) {
        return text(entered, name).orElseThrow(StoredAccess::incomplete);
    }

    private static RuntimeException incomplete() {
        return CrmFailure.of(Kind.NEEDS_RECONNECT, "credentials-incomplete").exception();
    }

    private static Optional<String> text(Map<String, String> entered, String name) {
        return Optional.ofNullable(entered.get(name)).filter(text -> !text.isBlank());
    }
}
