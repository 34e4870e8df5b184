package io.rightful.crm.http;

import java.util.Optional;

import io.rightful.crm.CrmFailure;
import io.rightful.crm.CrmFailure.Kind;

/** A key that an admin has copied from the CRM. Once refused there is no other. */
public record FixedToken(AccessToken token) implements Tokens {
    public static FixedToken of(String key) {
        return new FixedToken(new AccessToken(key, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Override
    public AccessToken current() {
        return token;
    }

    @Override
    public AccessToken instead(AccessToken refused) {
        throw CrmFailure.of(Kind.NEEDS_RECONNECT, "key-refused").exception();
    }
}
