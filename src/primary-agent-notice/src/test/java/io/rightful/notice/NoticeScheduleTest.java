package io.rightful.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.dynamodb.EmbeddedDynamoDbExtension;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeState;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The simulator: assignments in any order, delivered again and again, while database, mail service, bus and timer fail before
 * and after what they do. {@code -Dsimulator.seed=7} runs one seed, {@code -Dsimulator.scenarios=10000} more of them.
 */
class NoticeScheduleTest {
    @RegisterExtension
    static final EmbeddedDynamoDbExtension DYNAMO_DB = new EmbeddedDynamoDbExtension(100);

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final int SCENARIOS = 150;

    private final TableNames tables = new TableNames(EmbeddedDynamoDb.PREFIX);
    private final Logger quiet = Logger.getLogger("io.rightful");
    private Instant now = START;

    @BeforeEach
    void sayNothingOfWhatGoesWrongOnPurpose() {
        quiet.setLevel(Level.OFF);
    }

    @AfterEach
    void sayItAgain() {
        quiet.setLevel(null);
    }

    static Stream<Long> seeds() {
        Long one = Long.getLong("simulator.seed");
        return one != null
                ? Stream.of(one)
                : LongStream.range(0, Long.getLong("simulator.scenarios", SCENARIOS))
                        .boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAssignmentIsToldAtMostOnceAndWhatIsNotToldIsListed(long seed) {
        Random random = new Random(seed);
        Town town = new Town(DYNAMO_DB.client(), tables, new AccountId("seed-" + seed), () -> now).settled();
        town.with(new NoticeSettings(true, random.nextInt(4), Duration.ofMinutes(10), random.nextBoolean()));
        List<ContactId> contacts = assigned(town, random);
        SentMails mails = new SentMails();
        Timers timers = new Timers();

        List<String> left = storm(town, contacts, mails, timers, random);
        calm(town, contacts, left, mails, timers);

        contacts.forEach(contact -> check(town, contact, mails));
    }

    /** Each contact is given to somebody, some are given on, and back. */
    private static List<ContactId> assigned(Town town, Random random) {
        List<ContactId> contacts = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int number = 0; number < count; number++) {
            ContactId contact = town.contactOf(random.nextInt(3) == 0 ? Town.OMAR : Town.DANA, "c" + number);
            contacts.add(contact);
            for (int more = random.nextInt(3); more > 0; more--) {
                Optional<UserId> next =
                        switch (random.nextInt(3)) {
                            case 0 -> Optional.empty();
                            case 1 -> Optional.of(Town.OMAR);
                            default -> Optional.of(Town.DANA);
                        };
                town.give(contact, next, "owner");
            }
        }
        return contacts;
    }

    /**
     * Everything is delivered, in any order and repeated, by functions that die; time goes by, and timers fire.
     *
     * @return what the queue still holds when the bad times end
     */
    private List<String> storm(Town town, List<ContactId> contacts, SentMails mails, Timers timers, Random random) {
        List<String> queue = new ArrayList<>(town.stream(contacts.toArray(ContactId[]::new)));
        queue.addAll(queue.subList(0, random.nextInt(queue.size() + 1)));
        Collections.shuffle(queue, random);
        Faults faults = new Faults(random, 2 + random.nextInt(12));
        int patience = 300;
        while (!queue.isEmpty() && patience-- > 0) {
            List<String> batch = new ArrayList<>(queue.subList(0, Math.min(queue.size(), 1 + random.nextInt(3))));
            queue.subList(0, batch.size()).clear();
            List<String> failed =
                    Messages.failed(function(town, faults, mails, timers).primaryAgentNotice(Messages.batch(batch)));
            failed.forEach(
                    id -> queue.add(random.nextInt(queue.size() + 1), batch.get(Integer.parseInt(id.substring(1)))));
            now = now.plusSeconds(random.nextInt(240));
            if (random.nextInt(4) == 0) {
                List<String> due = timers.due();
                queue.addAll(due);
                queue.addAll(due.subList(0, random.nextInt(due.size() + 1)));
            }
        }
        return queue;
    }

    /** Nothing fails any more: what was left in the queue, every change once more, and every timer. */
    private void calm(Town town, List<ContactId> contacts, List<String> left, SentMails mails, Timers timers) {
        PrimaryAgentNotice function = function(town, Faults.NONE, mails, timers);
        assertThat(Messages.failed(function.primaryAgentNotice(Messages.batch(left))))
                .isEmpty();
        for (int round = 0; round < 3; round++) {
            assertThat(Messages.failed(function.primaryAgentNotice(
                            Messages.batch(town.stream(contacts.toArray(ContactId[]::new))))))
                    .isEmpty();
            now = now.plus(Duration.ofMinutes(11));
            assertThat(Messages.failed(function.primaryAgentNotice(Messages.batch(timers.due()))))
                    .isEmpty();
        }
    }

    private PrimaryAgentNotice function(Town town, Faults faults, SentMails mails, Timers timers) {
        return new NoticeBuilder(
                        faults.database(town.client()),
                        tables,
                        () -> now,
                        faults.mails(mails),
                        faults.timers(timers),
                        event -> faults.around(() -> {}))
                .function();
    }

    private void check(Town town, ContactId contact, SentMails mails) {
        Notices notices = new Notices(town.client(), tables);
        List<AssignmentRecord> records = town.records(contact);
        records.forEach(record -> checkMails(town, notices, record, mails));
        AssignmentRecord last = records.get(records.size() - 1);
        if (last.change() == AssignmentChange.ASSIGNED) {
            assertThat(mails.of(contact) > 0 || doubtful(town, notices, last))
                    .as("%s is told or listed", contact)
                    .isTrue();
        }
    }

    /** No notice is sent twice, whether alone or in its digest. */
    private static void checkMails(Town town, Notices notices, AssignmentRecord record, SentMails mails) {
        String id = Notice.id(town.account(), record.subject(), record.sequence());
        assertThat(mails.attempts(id)).isLessThanOrEqualTo(1);
        notices.find(town.account(), id)
                .flatMap(Notice::digest)
                .ifPresent(digest -> assertThat(mails.attempts(digest)).isLessThanOrEqualTo(1));
    }

    private static boolean doubtful(Town town, Notices notices, AssignmentRecord record) {
        Notice notice = notices.find(town.account(), Notice.id(town.account(), record.subject(), record.sequence()))
                .orElseThrow();
        Notice mail = notice.digest()
                .flatMap(digest -> notices.find(town.account(), digest))
                .orElse(notice);
        return mail.state() == NoticeState.DOUBTFUL
                && notices.list(town.account(), NoticeState.DOUBTFUL, Optional.empty(), 100).items().stream()
                        .anyMatch(listed -> listed.id().equals(mail.id()));
    }
}
