package io.rightful.rules.assignment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.decision.Reason;

/** Which talk decides whose call it is. */
sealed interface TalkChoice {
    record Nobody() implements TalkChoice {}

    record Chosen(Talk talk) implements TalkChoice {}

    /** @param among those between whom nothing decides */
    record Unclear(Reason reason, List<Talk> among) implements TalkChoice {}

    default <T> T fold(Supplier<T> nobody, Function<Talk, T> chosen, Function<Unclear, T> unclear) {
        if (this instanceof Chosen choice) {
            return chosen.apply(choice.talk());
        }
        if (this instanceof Unclear choice) {
            return unclear.apply(choice);
        }
        return nobody.get();
    }
}
