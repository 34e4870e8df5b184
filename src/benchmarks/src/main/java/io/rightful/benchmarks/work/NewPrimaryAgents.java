package io.rightful.benchmarks.work;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.ledger.contact.ContactEdits;
import io.rightful.ledger.contact.ContactOccasion;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.Json;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.settings.AccountSettings;

/** A contact gets a primary agent: what the stream says of it. Each is told by a mail of its own. */
public final class NewPrimaryAgents implements Work {
    private static final NoticeSettings ONE_BY_ONE =
            new NoticeSettings(true, Integer.MAX_VALUE, Duration.ofMinutes(10), false);

    private final Database database;
    private final AccountId account;
    private int contacts;

    public NewPrimaryAgents(Surroundings surroundings) {
        this.database = surroundings.database();
        this.account = surroundings.account();
        new Settings(database.client(), database.tables())
                .put(account, AccountSettings.DEFAULT.withNotices(ONE_BY_ONE), Optional.empty());
    }

    @Override
    public Task next() {
        ContactId id = new ContactId("contact-" + contacts);
        Contact contact = Contact.unknown(id)
                .named(Optional.of("Perpetua Lindqvist"))
                .reachedAt(new TreeSet<>(Set.of("+1202555%04d".formatted(contacts))), new TreeSet<>())
                .withPrimaryAgent(Optional.of(People.id(contacts++ % Surroundings.USERS)));
        new ContactEdits(database.client(), database.tables(), Database.CLOCK)
                .create(account, contact, ContactOccasion.byHand("owner", Reason.SET_BY_HAND));
        List<AssignmentRecord> records = new History(database.client(), database.tables())
                .of(account, HistoryItems.subject(id), Optional.empty(), 1)
                .items();
        AssignmentRecord record = records.get(0);
        String event = Events.queued(id.value(), streamRecord(HistoryItems.item(account, record)));
        return new Task(event, answer -> {
            Answers.noFailures(answer);
            boolean sent = new Notices(database.client(), database.tables())
                    .find(account, Notice.id(account, record.subject(), record.sequence()))
                    .filter(notice -> notice.state() == NoticeState.SENT)
                    .isPresent();
            Answers.demand(sent, id + "'s agent was not told");
        });
    }

    private static String streamRecord(Map<String, AttributeValue> item) {
        Map<String, Object> keys = new HashMap<>();
        Map<String, Object> image = new HashMap<>();
        item.forEach((name, value) ->
                (List.of(Key.PARTITION, Key.SORT).contains(name) ? keys : image).put(name, Map.of("S", value.s())));
        return Json.text(Map.of("dynamodb", Map.of("SequenceNumber", "1", "Keys", keys, "NewImage", image)));
    }
}
