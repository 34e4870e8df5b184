package io.rightful.ledger.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.user.UserId;

/**
 * Which contacts are handed over in one transaction: as many as it has room for, with the counters.
 *
 * @param apart those that share a number with one of the others, which is written once in a transaction
 */
record HandOverBatches(List<List<HandedContact>> together, List<HandedContact> apart) {
    private static final int LIMIT = 100;
    /** The counters of the leaver, and of the job. */
    private static final int COUNTERS = 2;

    static HandOverBatches of(Collection<HandedContact> contacts) {
        List<List<HandedContact>> together = new ArrayList<>();
        List<HandedContact> apart = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        Room room = new Room();
        for (HandedContact contact : contacts) {
            if (contact.numbers().stream().anyMatch(numbers::contains)) {
                apart.add(contact);
                continue;
            }
            numbers.addAll(contact.numbers());
            if (together.isEmpty() || !room.take(contact)) {
                room = new Room();
                room.take(contact);
                together.add(new ArrayList<>());
            }
            together.get(together.size() - 1).add(contact);
        }
        return new HandOverBatches(together, apart);
    }

    private static final class Room {
        private final Set<Optional<UserId>> receivers = new HashSet<>();
        private int used = COUNTERS;

        boolean take(HandedContact contact) {
            int needed = contact.size() + (receivers.contains(contact.to()) ? 0 : 1);
            if (used + needed > LIMIT) {
                return false;
            }
            receivers.add(contact.to());
            used += needed;
            return true;
        }
    }
}
