package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.UserId;

/**
 * A contact before and after it is handed over.
 *
 * @param to nobody where absent
 */
public record HandedContact(StoredContact before, Contact after, Optional<UserId> to, List<AssignmentRecord> records) {
    /** Under which a job counts contacts and calls, each once. */
    public static final String ALL = "all";

    private static final Map<AssignmentRole, String> WORDS = Map.of(
            AssignmentRole.LEAD_OWNER, "leads",
            AssignmentRole.PRIMARY_AGENT, "contacts",
            AssignmentRole.FAVOURITE_AGENT, "favourites",
            AssignmentRole.ASSIGNEE, "calls");

    /** What a job counts under this name went to this user, in this role. */
    public static String count(AssignmentRole role, Optional<UserId> to) {
        return WORDS.get(role) + "/" + to.map(UserId::value).orElse("nobody");
    }

    public ContactId id() {
        return after.id();
    }

    /** The roles in which it was the leaver's. */
    public List<AssignmentRole> roles() {
        return records.stream()
                .filter(record -> record.change() == AssignmentChange.UNASSIGNED)
                .map(AssignmentRecord::role)
                .toList();
    }

    public boolean changed() {
        return !records.isEmpty();
    }

    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>(Map.of(ALL, 1L));
        roles().forEach(role -> counts.put(count(role, to), 1L));
        return counts;
    }

    SortedSet<String> numbers() {
        return after.phones();
    }

    /** How many items it writes, beside counters. */
    int size() {
        return 1 + numbers().size() + records.size();
    }
}
