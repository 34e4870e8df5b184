package io.rightful.rules.agent;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import io.rightful.rules.user.UserName;

/**
 * A person as the corpus knows them.
 *
 * @param middle empty where they have none
 * @param generation empty where they have none
 * @param alwaysWhole whether they never write their name without its middle name: they have a namesake
 */
record Person(String id, String first, String middle, String last, String generation, boolean alwaysWhole) {
    boolean isNamesakeOf(Person other) {
        return first.equals(other.first) && last.equals(other.last);
    }

    String email() {
        return id + "@example.com";
    }

    UserName inDirectory(Random random) {
        return new UserName((first + " " + middleWritten(random)).strip(), (last + " " + generation).strip());
    }

    String displayed(Random random) {
        String given = (first + " " + middleWritten(random)).strip();
        String written =
                switch (random.nextInt(5)) {
                    case 0 -> last + ", " + given + (generation.isEmpty() ? "" : ", " + generation);
                    case 1 -> "Dr. " + given + " " + last + " " + generation;
                    case 2 -> given + " " + last + " " + generation + ", PhD";
                    default -> given + " " + last + " " + generation;
                };
        return decorated(written.strip(), random);
    }

    private String middleWritten(Random random) {
        if (middle.isEmpty() || alwaysWhole) {
            return middle;
        }
        String initial = middle.substring(0, 1);
        return List.of("", initial, initial + ".", middle).get(random.nextInt(4));
    }

    private static String decorated(String name, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> "  " + name.replace(" ", "   ") + "\t";
            case 3 -> name.replace("'", "’").replace('-', ' ');
            case 4 -> "\u200F" + name + "\u200B";
            case 5 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            default -> name;
        };
    }
}
