package io.rightful.notice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.table.TableNames;
import io.rightful.notice.mail.MailResult;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.wiring.BusEvent;

/** A town in which notices are told, at a time that the test sets. */
abstract class ToldTown {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    static final AtomicInteger TOWNS = new AtomicInteger();

    final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    final SentMails mails = new SentMails();
    final Timers timers = new Timers();
    final List<BusEvent> published = new ArrayList<>();
    Instant now = Instant.parse("2026-11-22T10:00:00Z");
    Town town;
    NoticeBuilder builder;
    Notices notices;

    @BeforeEach
    void settle() {
        InstantSource clock = () -> now;
        AccountId account = new AccountId("town-" + TOWNS.incrementAndGet());
        town = new Town(DYNAMO_DB.client(), tables, account, clock).settled();
        builder = new NoticeBuilder(DYNAMO_DB.client(), tables, clock, mails, timers, published::add);
        notices = new Notices(DYNAMO_DB.client(), tables);
    }

    List<String> doubtful() {
        List<String> change = town.stream(town.contactOf(Town.DANA, "c1"));
        builder = builder.mailingBy(mail -> new MailResult.Unclear("timeout"));
        deliver(change);
        builder = builder.mailingBy(mails);
        return change;
    }

    ContactId[] contacts(int count) {
        ContactId[] contacts = new ContactId[count];
        for (int number = 0; number < count; number++) {
            contacts[number] = town.contactOf(Town.DANA, "c" + number);
        }
        return contacts;
    }

    List<String> deliver(List<String> bodies) {
        return Messages.failed(builder.function().primaryAgentNotice(Messages.batch(bodies)));
    }

    Notice notice(List<String> change) {
        AssignmentRecord record = town.records(new ContactId("c1")).get(change.size() - 1);
        return notices.find(town.account(), Notice.id(town.account(), record.subject(), record.sequence()))
                .orElseThrow();
    }

    List<Notice> listed(NoticeState state) {
        return notices.list(town.account(), state, Optional.empty(), 10).items();
    }
}
