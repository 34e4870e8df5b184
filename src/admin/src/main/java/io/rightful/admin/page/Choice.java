package io.rightful.admin.page;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the values that a form offers.
 *
 * @param value what is sent
 * @param title what is shown
 */
public record Choice(String value, String title, boolean chosen) {
    /** Codes, each shown as it is, with its hyphens as spaces. */
    public static List<Choice> of(String chosen, String... codes) {
        return Stream.of(codes)
                .map(code -> new Choice(code, code.replace('-', ' '), code.equals(chosen)))
                .toList();
    }

    public static List<Choice> of(String chosen, List<UserOption> users) {
        return users.stream()
                .map(user -> new Choice(user.id(), user.name(), user.id().equals(chosen)))
                .toList();
    }
}
