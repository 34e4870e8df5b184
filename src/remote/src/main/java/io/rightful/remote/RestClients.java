package io.rightful.remote;

import java.net.URI;
import java.security.KeyStore;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;

/** REST clients by their address, each built once. Redirects are not followed: they would carry a token elsewhere. */
public final class RestClients {
    private static final long CONNECT_SECONDS = 5;
    private static final long READ_SECONDS = 60;
    private static final String NO_EXCEPTION_BY_STATUS = "microprofile.rest.client.disable.default.mapper";

    private final Optional<KeyStore> trusted;
    private final Map<Place, Object> built = new ConcurrentHashMap<>();

    /** @param trusted certificates to trust instead of the platform's */
    public RestClients(Optional<KeyStore> trusted) {
        this.trusted = trusted;
    }

    public <T> T at(URI address, Class<T> type) {
        return type.cast(built.computeIfAbsent(new Place(address, type), this::build));
    }

    private Object build(Place place) {
        QuarkusRestClientBuilder builder = QuarkusRestClientBuilder.newBuilder()
                .baseUri(place.address())
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
                .followRedirects(false)
                .property(NO_EXCEPTION_BY_STATUS, true);
        trusted.ifPresent(builder::trustStore);
        return builder.build(place.type());
    }

    private record Place(URI address, Class<?> type) {}
}
