package io.rightful.rules.call;

import java.util.StringJoiner;

/** The name of a field of a call: words and identifiers joined by slashes, a slash inside one escaped. */
final class FieldPath {
    private FieldPath() {}

    static String of(String... words) {
        StringJoiner path = new StringJoiner("/");
        for (String word : words) {
            path.add(word.indexOf('%') < 0 && word.indexOf('/') < 0 ? word : escaped(word));
        }
        return path.toString();
    }

    /** The word that a path begins with. */
    static String first(String path) {
        int end = path.indexOf('/');
        String word = end < 0 ? path : path.substring(0, end);
        return word.indexOf('%') < 0 ? word : word.replace("%2F", "/").replace("%25", "%");
    }

    private static String escaped(String word) {
        return word.replace("%", "%25").replace("/", "%2F");
    }
}
