package io.rightful.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.dynamodb.TableSearch;
import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.routing.RetryBookings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.message.MessageKind;

import static io.rightful.jobs.Person.ANN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class EraseContactTest {
    private static final int INVOCATIONS = 600;

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());

    @Test
    void nothingOfThePersonIsFoundAfterwardsNotEvenInWhatComesLate() {
        Office office = office("all");
        Person person = new Person(office);
        ContactId her = person.becomesKnown();
        assertThat(person(office)).hasSizeGreaterThan(20);

        erase(office, her, DYNAMODB.client());

        assertThat(person(office)).isEmpty();
        person.take(person.answered("1", Person.PHONE));
        person.take(person.answered("2", Person.PHONE, "SIP-2"));
        person.take(person.missed("3", Person.OTHER_PHONE));
        person.say(MessageKind.TEXT, "1", Optional.of(Person.PHONE), Optional.empty());
        person.say(MessageKind.FORM, "2", Optional.empty(), Optional.of(Person.EMAIL));
        assertThat(person(office)).isEmpty();
        assertThat(call(office, "2").facts().call().aliases()).containsExactly("SIP-2");
        assertThat(call(office, "2").decision().responsible()).contains(ANN);
    }

    @Test
    void everyRoleEndsAndTheCountersSayWhatIsLeft() {
        Office office = office("roles");
        ContactId her = new Person(office).becomesKnown();
        erase(office, her, DYNAMODB.client());
        assertThat(history(office, her).stream().filter(record -> record.cause() == Cause.ERASURE))
                .extracting(AssignmentRecord::role, AssignmentRecord::change, AssignmentRecord::actor)
                .containsExactly(
                        tuple(AssignmentRole.LEAD_OWNER, AssignmentChange.UNASSIGNED, "admin-1"),
                        tuple(AssignmentRole.PRIMARY_AGENT, AssignmentChange.UNASSIGNED, "admin-1"),
                        tuple(AssignmentRole.FAVOURITE_AGENT, AssignmentChange.UNASSIGNED, "admin-1"));
        assertThat(office.workload(ANN)).isEqualTo(new Workload(0, 0, 1));
    }

    @Test
    void neitherItsIdNorThatOfOneMergedIntoItMeansAnybody() {
        Office office = office("ids");
        ContactId her = new Person(office).becomesKnown();
        erase(office, her, DYNAMODB.client());
        Contacts contacts = new Contacts(DYNAMODB.client(), tables);
        assertThat(contacts.find(office.account(), her)).isEmpty();
        assertThat(contacts.find(office.account(), new ContactId("earlier"))).isEmpty();
        assertThat(new RetryBookings(DYNAMODB.client(), tables).find(office.account(), her))
                .isEmpty();
    }

    @Test
    void whatMayBeAnothersStays() {
        Office office = office("shared");
        ContactId her = new Person(office).becomesKnown();
        erase(office, her, DYNAMODB.client());
        assertThat(call(office, "4").facts().erased()).isTrue();
        assertThat(call(office, Person.OTHERS).facts().call().contact().number())
                .contains(Person.SHARED_PHONE);
        assertThat(office.contact(Person.TWIN.value()).phones()).containsExactly(Person.SHARED_PHONE);
    }

    @Test
    void aCallAfterwardsMakesAnotherContactWithoutThatHistory() {
        Office office = office("again");
        Person person = new Person(office);
        ContactId her = person.becomesKnown();
        erase(office, her, DYNAMODB.client());
        person.take(person.answered("9", Person.PHONE));
        ContactId again = person.contactOf(Person.PHONE);
        assertThat(again).isNotEqualTo(her);
        assertThat(history(office, again)).extracting(AssignmentRecord::cause).containsOnly(Cause.FIRST_CONTACT);
        erase(office, again, DYNAMODB.client());
        assertThat(person(office)).isEmpty();
    }

    @Test
    void theOrderOfAnErasureAndOfLateDeliveriesDoesNotMatter() {
        Office late = office("late");
        Person first = new Person(late);
        erase(late, first.becomesKnown(), DYNAMODB.client());
        first.take(first.answered("2", Person.PHONE, "SIP-2"));
        first.take(first.answered("3", Person.OTHER_PHONE));

        Office early = office("early");
        Person second = new Person(early);
        ContactId her = second.becomesKnown();
        second.take(second.answered("2", Person.PHONE, "SIP-2"));
        second.take(second.answered("3", Person.OTHER_PHONE));
        erase(early, her, DYNAMODB.client());

        for (String id : List.of("1", "2", "3")) {
            assertThat(item(late, id)).containsExactlyInAnyOrderEntriesOf(item(early, id));
        }
    }

    @Test
    void aCallThatMadeTheContactIsItsOwnThoughOthersHaveTheNumberByNow() {
        Office office = office("evidence");
        Person person = new Person(office);
        person.becomesALeadByRule();
        person.take(person.answered(Person.OTHERS, Person.SHARED_PHONE));
        ContactId her = person.contactOf(Person.SHARED_PHONE);
        person.edit(her, contact -> contact.named(Optional.of(Person.NAME)).withPrimaryAgent(Optional.of(ANN)));
        person.twin();
        erase(office, her, DYNAMODB.client());
        assertThat(call(office, Person.OTHERS).facts().erased()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void killedBetweenAnyTwoWritesItEndsTheSame(int seed) {
        Random random = new Random(seed);
        Office office = office("killed-" + seed);
        Person person = new Person(office);
        ContactId her = person.becomesKnown();
        erase(office, her, CrashingClient.on(DYNAMODB.client(), random, 4, () -> {
            if (random.nextInt(3) == 0) {
                person.take(person.answered("1", Person.PHONE));
            }
        }));
        assertThat(person(office)).isEmpty();
        assertThat(office.workload(ANN)).isEqualTo(new Workload(0, 0, 1));
        List<AssignmentRecord> records = history(office, her);
        for (int place = 0; place < records.size(); place++) {
            assertThat(records.get(place).sequence()).isEqualTo(place);
        }
        assertThat(records.stream().filter(record -> record.cause() == Cause.ERASURE))
                .hasSize(3);
    }

    private void erase(Office office, ContactId contact, DynamoDbClient client) {
        String job = "job-" + contact;
        office.askToErase(job, contact);
        EraseContact function = JobsBuilder.on(client, tables, Office.CLOCK).eraseContact();
        for (int time = 0; time < INVOCATIONS && office.job(job).state() != JobState.DONE; time++) {
            function.eraseContact(office.erasureDue(job));
        }
        assertThat(office.job(job).state()).isEqualTo(JobState.DONE);
    }

    private List<String> person(Office office) {
        return new TableSearch(DYNAMODB.client(), tables.prefix())
                .find(Person.WORDS).stream()
                        .filter(found -> found.contains(", " + office.account() + "#"))
                        .toList();
    }

    private StoredCall call(Office office, String id) {
        return new Calls(DYNAMODB.client(), tables).find(office.key(id)).orElseThrow();
    }

    /** But for its account. */
    private Map<String, AttributeValue> item(Office office, String id) {
        Map<String, AttributeValue> item = new TreeMap<>(DYNAMODB.client()
                .getItem(get -> get.tableName(tables.calls())
                        .key(CallItems.key(office.key(id)).attributes()))
                .item());
        item.replaceAll((name, value) -> value.s() == null
                ? value
                : AttributeValue.fromS(value.s().replace(office.account().value(), "")));
        return item;
    }

    private List<AssignmentRecord> history(Office office, ContactId contact) {
        List<AssignmentRecord> records = new ArrayList<>(new History(DYNAMODB.client(), tables)
                .of(office.account(), HistoryItems.subject(contact), Optional.empty(), 100)
                .items());
        Collections.reverse(records);
        return records;
    }

    private Office office(String account) {
        Office office = new Office(DYNAMODB.client(), tables, new AccountId("erasure-" + account));
        office.hire(ANN);
        return office;
    }
}
