package io.rightful.crm.connect;

import java.net.URI;
import java.util.function.Function;

/** With what a CRM lets us in. All of it is secret; none of it shows itself. */
public sealed interface CrmAccess {
    /** A key or token that an admin has copied. */
    record Key(String value) implements CrmAccess {
        @Override
        public String toString() {
            return "Key";
        }
    }

    /** @param endpoint the token endpoint's whole address */
    record Refresh(URI endpoint, String clientId, String clientSecret, String refreshToken) implements CrmAccess {
        @Override
        public String toString() {
            return "Refresh[" + endpoint + "]";
        }
    }

    /** @param endpoint the token endpoint's whole address; of Marketo its identity address */
    record Client(URI endpoint, String clientId, String clientSecret) implements CrmAccess {
        @Override
        public String toString() {
            return "Client[" + endpoint + "]";
        }
    }

    default <T> T fold(Function<Key, T> key, Function<Refresh, T> refresh, Function<Client, T> client) {
        if (this instanceof Key access) {
            return key.apply(access);
        }
        if (this instanceof Refresh access) {
            return refresh.apply(access);
        }
        return client.apply((Client) this);
    }
}
