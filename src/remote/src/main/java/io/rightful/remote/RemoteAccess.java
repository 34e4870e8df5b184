package io.rightful.remote;

import java.net.URI;
import java.util.function.Function;

/** With what a service lets us in. All of it is secret; none of it shows itself. */
public sealed interface RemoteAccess {
    /** A key or token that an admin has copied. */
    record Key(String value) implements RemoteAccess {
        @Override
        public String toString() {
            return "Key";
        }
    }

    /** A key with a name of its own, such as an account's or an API user's; usually sent as Basic authentication. */
    record Pair(String keyId, String keySecret) implements RemoteAccess {
        public String basic() {
            return BasicAuthentication.of(keyId, keySecret);
        }

        @Override
        public String toString() {
            return "Pair";
        }
    }

    /** @param endpoint the token endpoint's whole address */
    record Refresh(URI endpoint, String clientId, String clientSecret, String refreshToken) implements RemoteAccess {
        @Override
        public String toString() {
            return "Refresh[" + endpoint + "]";
        }
    }

    /** @param endpoint the token endpoint's whole address; of Marketo its identity address */
    record Client(URI endpoint, String clientId, String clientSecret) implements RemoteAccess {
        @Override
        public String toString() {
            return "Client[" + endpoint + "]";
        }
    }

    default <T> T fold(
            Function<Key, T> key, Function<Pair, T> pair, Function<Refresh, T> refresh, Function<Client, T> client) {
        if (this instanceof Key access) {
            return key.apply(access);
        }
        if (this instanceof Pair access) {
            return pair.apply(access);
        }
        if (this instanceof Refresh access) {
            return refresh.apply(access);
        }
        return client.apply((Client) this);
    }
}
