package io.rightful.jobs;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

import static io.rightful.jobs.Office.LEAVER;
import static org.assertj.core.api.Assertions.assertThat;

/** A hand-over that dies between any two writes, while people go on editing: exact all the same. */
class KilledHandOverTest {
    private static final int CONTACTS = 40;
    private static final int CALLS = 4;
    private static final int INVOCATIONS = 400;
    private static final UserId EDITOR = new UserId("editor");
    private static final List<UserId> TEAM = List.of(new UserId("ann"), new UserId("bea"), new UserId("cleo"));

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());

    static List<Integer> seeds() {
        return IntStream.range(0, 12).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsForgottenTwiceDoneOrTakenFromAPerson(int seed) {
        Random random = new Random(seed);
        Office office = new Office(DYNAMODB.client(), tables, new AccountId("killed-" + seed));
        office.hire(LEAVER, EDITOR);
        TEAM.forEach(office::hire);
        fill(office, random);
        Map<String, String> target = target(random);
        office.ask(
                "job-1",
                target.entrySet().stream()
                        .flatMap(word -> List.of(word.getKey(), word.getValue()).stream())
                        .toArray(String[]::new));
        Set<String> edited = new TreeSet<>();

        int invocations = run(office, random, () -> edit(office, random, edited));

        assertThat(invocations).isGreaterThan(1);
        assertThat(office.workload(LEAVER)).isEqualTo(Workload.NOTHING);
        Aftermath aftermath = new Aftermath(office, contacts(), calls());
        aftermath.countersEqualARecount(everybody());
        aftermath.everyHistoryIsAChain();
        aftermath.nothingIsHandedOverTwice();
        aftermath.theJobCountedEachContactOnce("job-1");
        edited.forEach(contact ->
                assertThat(office.contact(contact).owner().owningUser()).contains(EDITOR));
    }

    private int run(Office office, Random random, Runnable meanwhile) {
        DynamoDbClient dying = CrashingClient.on(DYNAMODB.client(), random, 5, meanwhile);
        HandOver function = JobsBuilder.on(dying, tables, Office.CLOCK)
                .withPages(1 + random.nextInt(15))
                .handOver();
        int invocations = 0;
        while (office.job("job-1").state() != JobState.DONE && invocations < INVOCATIONS) {
            function.handOver(office.due("job-1"));
            invocations++;
        }
        assertThat(office.job("job-1").state()).isEqualTo(JobState.DONE);
        return invocations;
    }

    /** Somebody else takes a lead now and then. */
    private static void edit(Office office, Random random, Set<String> edited) {
        if (random.nextInt(6) == 0) {
            String contact = "c" + random.nextInt(CONTACTS);
            office.change(contact, Office.ownedBy(EDITOR));
            edited.add(contact);
        }
    }

    private static void fill(Office office, Random random) {
        for (String contact : contacts()) {
            String number = "+1202555" + (1000 + random.nextInt(CONTACTS));
            UserId other = TEAM.get(random.nextInt(TEAM.size()));
            office.add(
                    contact,
                    switch (random.nextInt(4)) {
                        case 0 -> Office.ownedBy(other);
                        case 1 -> Office.reachedAt(Office.ownedBy(LEAVER), number);
                        case 2 -> Office.reachedAt(Office.of(LEAVER), number);
                        default -> Office.of(LEAVER);
                    });
        }
        calls().forEach(call -> office.call(call, LEAVER));
    }

    private static Map<String, String> target(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("user", "ann");
            case 1 -> Map.of("team", "sales", "members", "ann,bea,cleo");
            default -> Map.of("nobody", "true");
        };
    }

    private static Set<UserId> everybody() {
        Set<UserId> everybody = new TreeSet<>(TEAM);
        everybody.addAll(Set.of(LEAVER, EDITOR));
        return everybody;
    }

    private static List<String> contacts() {
        return IntStream.range(0, CONTACTS).mapToObj(number -> "c" + number).toList();
    }

    private static List<String> calls() {
        return IntStream.range(0, CALLS).mapToObj(Integer::toString).toList();
    }
}
