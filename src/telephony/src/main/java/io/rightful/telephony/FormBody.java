package io.rightful.telephony;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A form as the same tree that JSON would give: {@code lead[phone]=1} is an object, {@code tags[]=a} a list. */
final class FormBody {
    private FormBody() {}

    static ReadBody read(String text) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        try {
            for (String pair : text.strip().split("&")) {
                String[] sides = pair.split("=", 2);
                if (sides.length == 2) {
                    List<String> path = path(decoded(sides[0]));
                    if (path.size() > BodyReader.DEPTH) {
                        return new ReadBody.Unreadable(BodyReader.TOO_DEEP);
                    }
                    put(root, path, decoded(sides[1]));
                }
            }
        } catch (IllegalArgumentException badEscape) {
            return BodyReader.malformed("The form has a broken % escape");
        }
        return root.isEmpty() ? BodyReader.malformed("The form is empty") : new ReadBody.Read(Fields.of(root));
    }

    private static void put(ObjectNode root, List<String> path, String value) {
        ObjectNode at = root;
        for (String key : path.subList(0, path.size() - 1)) {
            JsonNode below = at.get(key);
            at = below instanceof ObjectNode object ? object : at.putObject(key);
        }
        String last = path.get(path.size() - 1);
        at.put(last.isEmpty() ? Integer.toString(at.size()) : last, value);
    }

    private static List<String> path(String key) {
        int bracket = key.indexOf('[');
        if (bracket <= 0 || !key.endsWith("]")) {
            return List.of(key);
        }
        List<String> path = new ArrayList<>();
        path.add(key.substring(0, bracket));
        path.addAll(List.of(key.substring(bracket + 1, key.length() - 1).split("]\\[", -1)));
        return path;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
