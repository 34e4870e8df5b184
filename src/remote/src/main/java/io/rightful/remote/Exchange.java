package io.rightful.remote;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.core.Response;

/**
 * A service's whole answer.
 *
 * @param headers names in lower case, the first value of each
 */
public record Exchange(int status, Map<String, String> headers, String body) {
    /** Reads and closes the response. */
    public static Exchange of(Response response) {
        try (response) {
            Map<String, String> headers = new TreeMap<>();
            response.getStringHeaders()
                    .forEach((name, values) ->
                            values.stream().findFirst().ifPresent(value -> headers.put(lower(name), value)));
            String body = response.hasEntity() ? response.readEntity(String.class) : "";
            return new Exchange(response.getStatus(), headers, body == null ? "" : body);
        }
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(lower(name)));
    }

    /** Failing where the body is not what is documented. */
    public <T> T as(Class<T> type) {
        return RemoteJson.read(body, type);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
