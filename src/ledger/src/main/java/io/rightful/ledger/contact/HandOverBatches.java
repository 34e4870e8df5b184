package io.rightful.ledger.contact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.user.UserId;

/** Which contacts are handed over in one transaction: as many as it has room for, with the counters. */
final class HandOverBatches {
    private static final int LIMIT = 100;
    /** The counters of the leaver, and of the job. */
    private static final int COUNTERS = 2;

    private HandOverBatches() {}

    static List<List<HandedContact>> of(Collection<HandedContact> contacts) {
        List<List<HandedContact>> batches = new ArrayList<>();
        Room room = new Room();
        for (HandedContact contact : contacts) {
            if (batches.isEmpty() || !room.take(contact)) {
                room = new Room();
                room.take(contact);
                batches.add(new ArrayList<>());
            }
            batches.get(batches.size() - 1).add(contact);
        }
        return batches;
    }

    /** A transaction writes an item once, so no two of its contacts have the same number. */
    private static final class Room {
        private final Set<Optional<UserId>> receivers = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();
        private int used = COUNTERS;

        boolean take(HandedContact contact) {
            int needed = contact.size() + (receivers.contains(contact.to()) ? 0 : 1);
            if (used + needed > LIMIT || contact.numbers().stream().anyMatch(numbers::contains)) {
                return false;
            }
            receivers.add(contact.to());
            numbers.addAll(contact.numbers());
            used += needed;
            return true;
        }
    }
}
