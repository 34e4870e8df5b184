package io.rightful.telephony.cloudtalk;

import java.util.Optional;

/** The variables of an admin's template: one that CloudTalk does not know arrives as it was typed. */
final class Variables {
    private Variables() {}

    static boolean unfilled(String text) {
        return text.contains("{{");
    }

    static Optional<String> filled(Optional<String> stated) {
        return stated.filter(text -> !unfilled(text));
    }
}
