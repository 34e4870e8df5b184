package io.rightful.telephony.event;

import java.util.Arrays;
import java.util.Optional;

import io.rightful.telephony.Words;

/** The words of our event for the constants of the model: lower case, with hyphens. */
final class EventWords {
    private EventWords() {}

    static String of(Enum<?> constant) {
        return Words.folded(constant.name());
    }

    static <E extends Enum<E>> Optional<E> read(Optional<String> word, E[] constants) {
        return word.flatMap(stated -> Arrays.stream(constants)
                .filter(constant -> of(constant).equals(stated))
                .findFirst());
    }
}
