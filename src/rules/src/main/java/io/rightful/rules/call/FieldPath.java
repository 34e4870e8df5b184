package io.rightful.rules.call;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The name of a field of a call: words and identifiers joined by slashes, a slash inside one escaped. */
final class FieldPath {
    private FieldPath() {}

    static String of(String... words) {
        return Arrays.stream(words)
                .map(word -> word.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/"));
    }

    static List<String> words(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(word -> word.replace("%2F", "/").replace("%25", "%"))
                .toList();
    }
}
