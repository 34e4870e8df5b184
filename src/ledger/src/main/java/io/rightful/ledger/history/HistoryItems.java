package io.rightful.ledger.history;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** The history item: partition by subject, sorted by sequence. */
public final class HistoryItems {
    private static final int PLACES = 10;
    private static final String USER = "user";
    private static final String QUEUE = "queue";
    private static final String CRM_USER = "crmUser";
    private static final String INTEGRATION = "integration";

    private HistoryItems() {}

    public static String subject(CallKey call) {
        return "call/" + call.source() + "/" + call.callId();
    }

    public static String subject(ContactId contact) {
        return "contact/" + contact;
    }

    public static String subject(MessageKey message, MessageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + message.source() + "/" + message.id();
    }

    public static String partition(AccountId account, String subject) {
        return Key.join(account.value(), subject);
    }

    /** Where a record stands among those of its subject. */
    public static String position(AssignmentRecord record) {
        return place(record.sequence());
    }

    public static Map<String, AttributeValue> item(AccountId account, AssignmentRecord record) {
        Map<String, AttributeValue> item =
                new TreeMap<>(new Key(partition(account, record.subject()), position(record)).attributes());
        put(item, "subject", record.subject());
        put(item, "role", record.role().code());
        put(item, "change", record.change().name());
        putWhom(item, record.whom());
        put(item, "cause", record.cause().name());
        put(item, "actor", record.actor());
        put(item, "changeId", record.changeId());
        put(item, "happenedAt", record.happenedAt().toString());
        put(item, "recordedAt", record.recordedAt().toString());
        put(item, "reason", record.reason().name());
        put(item, "evidence", record.evidence());
        return item;
    }

    /** Ten digits, so that text sorts as numbers do. By hand: a formatter first reads a language's digits, a tenth of a cold start. */
    private static String place(long sequence) {
        String digits = Long.toString(sequence);
        return "0".repeat(Math.max(0, PLACES - digits.length())) + digits;
    }

    public static AssignmentRecord read(Map<String, AttributeValue> item) {
        return new AssignmentRecord(
                text(item, "subject"),
                Long.parseLong(text(item, Key.SORT)),
                AssignmentRole.of(text(item, "role")),
                AssignmentChange.valueOf(text(item, "change")),
                whom(item),
                Cause.valueOf(text(item, "cause")),
                text(item, "actor"),
                text(item, "changeId"),
                Instant.parse(text(item, "happenedAt")),
                Instant.parse(text(item, "recordedAt")),
                Reason.valueOf(text(item, "reason")),
                text(item, "evidence"));
    }

    /** The account and subject of a history partition. */
    public static List<String> words(String partition) {
        return Key.words(partition);
    }

    private static void putWhom(Map<String, AttributeValue> item, Whom whom) {
        whom.fold(
                user -> item.put(USER, AttributeValue.fromS(user.value())),
                queue -> item.put(QUEUE, AttributeValue.fromS(queue)),
                (integration, crmUser) -> {
                    put(item, INTEGRATION, integration.value());
                    return item.put(CRM_USER, AttributeValue.fromS(crmUser.value()));
                });
    }

    private static Whom whom(Map<String, AttributeValue> item) {
        if (item.containsKey(USER)) {
            return new Whom.OfUser(new UserId(text(item, USER)));
        }
        return item.containsKey(QUEUE)
                ? new Whom.OfQueue(text(item, QUEUE))
                : new Whom.OfCrmUser(new IntegrationId(text(item, INTEGRATION)), new CrmUserId(text(item, CRM_USER)));
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.get(name).s();
    }

    private static void put(Map<String, AttributeValue> item, String name, String value) {
        item.put(name, AttributeValue.fromS(value));
    }
}
