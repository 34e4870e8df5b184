package io.rightful.ledger.delivery;

import java.util.List;
import java.util.Optional;

import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;

/** Under which a delivery's unsent event is kept: a delivery has one at most. */
public record UnsentKey(AccountId account, DeliveryId delivery) {
    private static final String KIND = "unsent";
    private static final int WORDS = 3;

    /** Empty where the item is another one. */
    public static Optional<UnsentKey> of(Key key) {
        List<String> words = Key.words(key.partition());
        return Optional.of(words)
                .filter(parts -> key.sort().equals(KIND))
                .filter(parts -> parts.size() == WORDS && parts.get(1).equals(KIND))
                .map(parts -> new UnsentKey(new AccountId(parts.get(0)), new DeliveryId(parts.get(2))));
    }

    Key key() {
        return new Key(Key.join(account.value(), KIND, delivery.value()), KIND);
    }
}
