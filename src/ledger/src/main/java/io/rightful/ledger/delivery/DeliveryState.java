package io.rightful.ledger.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of a delivery. */
public enum DeliveryState {
    /** It states something, which was said on the bus. */
    ACCEPTED,
    /** It proved itself, and nothing can be read from it yet. */
    FAILED,
    /** It did not prove itself: counted, never kept. */
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DeliveryState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
