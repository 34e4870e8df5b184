package io.rightful.admin.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.UriInfo;

/** What follows the question mark of a page's address: each name once, and nothing that is blank. */
public record Query(Map<String, String> values) {

    public static Query of(UriInfo request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getQueryParameters()
                .forEach((name, stated) -> Optional.of(stated.get(0).strip())
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> values.put(name, text)));
        return new Query(values);
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Nothing where it is not stated, for a form to show. */
    public String text(String name) {
        return value(name).orElse("");
    }

    /** The address of the same page with one value more, or another. */
    public String with(String path, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return changed.entrySet().stream()
                .map(entry -> PagePath.encoded(entry.getKey()) + "=" + PagePath.encoded(entry.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }
}
