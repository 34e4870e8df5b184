package io.rightful.rules.settings;

import java.util.Optional;

/**
 * Whom an account tells its decided calls, beside its CRMs.
 *
 * @param onBus whether each is an event on the bus
 * @param webhook an https address to which each is posted, signed
 */
public record ToldCalls(boolean onBus, Optional<String> webhook) {
    public static final ToldCalls NOBODY = new ToldCalls(false, Optional.empty());

    public boolean toAnybody() {
        return onBus || webhook.isPresent();
    }
}
