package io.rightful.notice;

import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.notice.Told;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeChange;
import io.rightful.rules.notice.NoticeEvent;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.Done;
import io.rightful.wiring.queue.StreamRecord;

/** Reads what the stream of history says of primary agents. */
@Singleton
final class Assignments {
    private static final String CONTACT = "contact/";
    private static final String PRIMARY_AGENT = AssignmentRole.PRIMARY_AGENT.code();
    private static final Set<String> NEEDED = Set.of(
            "actor",
            "cause",
            "change",
            "changeId",
            "evidence",
            "happenedAt",
            "reason",
            "recordedAt",
            "role",
            "subject",
            "user");

    private final RoutingChanges routing;
    private final NoticeWork notices;

    @Inject
    Assignments(RoutingChanges routing, NoticeWork notices) {
        this.routing = routing;
        this.notices = notices;
    }

    /** Empty where a record of primary agents does not say what history says. Any other is none of its business. */
    Optional<Done> take(StreamRecord change, Measurements measured) {
        String role = change.written().getOrDefault("role", PRIMARY_AGENT);
        if (!role.equals(PRIMARY_AGENT)) {
            return Optional.of(Done.DONE);
        }
        if (!change.written().keySet().containsAll(NEEDED)) {
            return Optional.empty();
        }
        AssignmentRecord record = HistoryItems.read(change.item());
        record.user().filter(agent -> record.subject().startsWith(CONTACT)).ifPresent(agent -> {
            AccountId account =
                    new AccountId(Key.words(change.key().partition()).get(0));
            LogContext.put(LogKey.ACCOUNT, account);
            Told told = told(record, agent);
            routing.publish(account, told.contact());
            notices.tell(account, record, told, measured);
        });
        return Optional.of(Done.DONE);
    }

    private static Told told(AssignmentRecord record, UserId agent) {
        ContactId contact = new ContactId(record.subject().substring(CONTACT.length()));
        return new Told(contact, new NoticeEvent(change(record), agent, record.actor()), record.recordedAt());
    }

    private static NoticeChange change(AssignmentRecord record) {
        if (record.change() == AssignmentChange.UNASSIGNED) {
            return NoticeChange.UNASSIGNED;
        }
        return record.cause() == Cause.HAND_OVER ? NoticeChange.HANDED_OVER : NoticeChange.ASSIGNED;
    }
}
