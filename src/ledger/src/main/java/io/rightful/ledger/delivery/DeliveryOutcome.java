package io.rightful.ledger.delivery;

import java.util.Optional;

/**
 * What a delivery was read as, or why not.
 *
 * @param reason a stable code, of what is not accepted
 * @param type how the bus calls what it states
 * @param about the provider's id of the call, text or form that it states
 */
public record DeliveryOutcome(
        DeliveryState state, Optional<String> reason, Optional<String> type, Optional<String> about) {
    public static DeliveryOutcome accepted(String type, String about) {
        return new DeliveryOutcome(DeliveryState.ACCEPTED, Optional.empty(), Optional.of(type), Optional.of(about));
    }

    public static DeliveryOutcome failed(String reason) {
        return new DeliveryOutcome(DeliveryState.FAILED, Optional.of(reason), Optional.empty(), Optional.empty());
    }
}
