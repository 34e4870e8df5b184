package io.rightful.rules.call;

import java.util.Optional;

/**
 * The person on the other end, in the provider's words.
 *
 * @param number E.164; absent when unknown, withheld or not a telephone number
 * @param withheld the caller hid the number
 */
public record Party(Optional<String> number, boolean withheld, Optional<String> name, Optional<String> email) {
    public static final Party UNKNOWN = new Party(Optional.empty(), false, Optional.empty(), Optional.empty());

    public static Party ofNumber(String number) {
        return new Party(Optional.of(number), false, Optional.empty(), Optional.empty());
    }
}
