package io.rightful.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobProblem;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.workload.Workload;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.OwnerByHand;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.BusEvent;

import static io.rightful.jobs.Office.LEAVER;
import static org.assertj.core.api.Assertions.assertThat;

class HandOverTest {
    private static final UserId HEIR = new UserId("heir");
    private static final UserId ANN = new UserId("ann");
    private static final UserId BEA = new UserId("bea");

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final JobsBuilder functions = JobsBuilder.on(DYNAMODB.client(), tables, Office.CLOCK);

    @Test
    void allOfALeaversGoesToOneUser() {
        Office office = office("user");
        office.add("lead", Office.ownedBy(LEAVER));
        office.add("friend", contact -> contact.withPrimaryAgent(Optional.of(LEAVER)));
        office.add("fan", contact -> contact.withFavouriteAgent(Optional.of(LEAVER)));
        office.add("all", Office.of(LEAVER));
        office.call("1", LEAVER);
        Job job = run(office, "user", HEIR.value());
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.changed()).isEqualTo(5);
        assertThat(job.changes()).contains("contact/lead: lead-owner -> heir", "call/generic/1: assignee -> heir");
        assertThat(office.counts("job-1"))
                .isEqualTo(Map.of(
                        "all", 5L, "leads/heir", 2L, "contacts/heir", 2L, "favourites/heir", 2L, "calls/heir", 1L));
        assertThat(office.contact("lead").owner().owningUser()).contains(HEIR);
        assertThat(office.contact("friend").primaryAgent()).contains(HEIR);
        assertThat(office.contact("fan").favouriteAgent()).contains(HEIR);
        assertThat(office.workload(LEAVER)).isEqualTo(Workload.NOTHING);
        assertThat(office.workload(HEIR)).isEqualTo(new Workload(2, 2, 1));
    }

    @Test
    void aManualOwnerStaysManualAndACallStaysByHand() {
        Office office = office("manual");
        office.add("lead", Office.ownedBy(LEAVER));
        office.call("1", LEAVER);
        run(office, "user", HEIR.value());
        assertThat(office.contact("lead").owner()).isEqualTo(OwnerByHand.set(LeadOwner.NEVER_OWNED, HEIR));
        assertThat(new Calls(DYNAMODB.client(), tables)
                        .find(office.key("1"))
                        .orElseThrow()
                        .manual())
                .hasValueSatisfying(word -> assertThat(word.user()).contains(HEIR));
        AssignmentRecord newest = new History(DYNAMODB.client(), tables)
                .of(office.account(), HistoryItems.subject(office.key("1")), Optional.empty(), 1)
                .items()
                .get(0);
        assertThat(newest.cause()).isEqualTo(Cause.HAND_OVER);
        assertThat(newest.actor()).isEqualTo("admin-1");
    }

    @Test
    void aDryRunSaysHowManyGoToWhomAndChangesNothing() {
        Office office = office("dry");
        for (int number = 0; number < 7; number++) {
            office.add("c" + number, Office.of(LEAVER));
        }
        office.call("1", LEAVER);
        office.ask("job-1", "team", "sales", "members", "ann,bea", "dryRun", "true");
        functions.withPages(3).handOver().handOver(office.due("job-1"));
        Map<String, Long> said = office.counts("job-1");
        assertThat(office.job("job-1").changed()).isEqualTo(8);
        assertThat(said).containsEntry("all", 8L);
        assertThat(said.get("leads/ann") + said.get("leads/bea")).isEqualTo(7);
        assertThat(office.workload(LEAVER)).isEqualTo(new Workload(7, 7, 1));

        office.ask("job-2", "team", "sales", "members", "ann,bea");
        functions.withPages(3).handOver().handOver(office.due("job-2"));
        assertThat(office.counts("job-2")).isEqualTo(said);
    }

    @Test
    void aTeamGetsItInBalance() {
        Office office = office("team");
        IntStream.range(0, 4).forEach(number -> office.add("anns-" + number, Office.ownedBy(ANN)));
        IntStream.range(0, 20).forEach(number -> office.add("c" + number, Office.ownedBy(LEAVER)));
        run(office, "team", "sales", "members", "ann,bea,leaver");
        assertThat(office.workload(ANN).leads()).isEqualTo(12);
        assertThat(office.workload(BEA).leads()).isEqualTo(12);
    }

    @Test
    void whatIsLeftToNobodyIsNobodys() {
        Office office = office("nobody");
        office.add("all", Office.of(LEAVER));
        office.call("1", LEAVER);
        run(office, "nobody", "true");
        assertThat(office.contact("all").owner().owningUser()).isEmpty();
        assertThat(office.contact("all").primaryAgent()).isEmpty();
        assertThat(office.workload(LEAVER)).isEqualTo(Workload.NOTHING);
        assertThat(office.counts("job-1")).containsEntry("calls/nobody", 1L);
    }

    @Test
    void onlyWhatIsAskedForGoes() {
        Office office = office("only");
        office.add("all", Office.of(LEAVER));
        office.call("1", LEAVER);
        run(office, "user", HEIR.value(), "what", "leads");
        assertThat(office.workload(LEAVER)).isEqualTo(new Workload(1, 0, 1));
    }

    @Test
    void aSecondRunFindsNothing() {
        Office office = office("twice");
        office.add("all", Office.of(LEAVER));
        run(office, "user", HEIR.value());
        office.ask("job-2", "user", HEIR.value());
        functions.handOver().handOver(office.due("job-2"));
        assertThat(office.job("job-2").state()).isEqualTo(JobState.DONE);
        assertThat(office.job("job-2").changed()).isZero();
    }

    @Test
    void withNobodyActiveTheJobFailsAndSaysSo() {
        Office office = office("inactive");
        office.add("all", Office.of(LEAVER));
        Job job = run(office, "team", "sales", "members", "leaver,unknown");
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).contains(JobProblem.NOBODY_ACTIVE);
        assertThat(office.workload(LEAVER)).isEqualTo(new Workload(1, 1, 0));
    }

    @Test
    void whatTakesLongerThanAnInvocationIsHandedOn() {
        Office office = office("long");
        IntStream.range(0, 12).forEach(number -> office.add("c" + number, Office.of(LEAVER)));
        office.ask("job-1", "user", HEIR.value());
        AtomicReference<Instant> now = new AtomicReference<>(Office.NOW);
        List<BusEvent> published = new ArrayList<>();
        HandOver function = new JobsBuilder(
                        DYNAMODB.client(),
                        tables,
                        () -> now.updateAndGet(time -> time.plusMillis(100)),
                        published::add,
                        Duration.ofMillis(350),
                        2)
                .handOver();
        int invocations = 0;
        do {
            invocations++;
            published.clear();
            function.handOver(office.due("job-1"));
        } while (!published.isEmpty());
        assertThat(invocations).isGreaterThan(2);
        assertThat(office.job("job-1").state()).isEqualTo(JobState.DONE);
        assertThat(office.counts("job-1")).containsEntry("all", 12L);
        assertThat(office.job("job-1").changed()).isEqualTo(12);
    }

    private Job run(Office office, String... words) {
        office.ask("job-1", words);
        functions.handOver().handOver(office.due("job-1"));
        return office.job("job-1");
    }

    private Office office(String account) {
        Office office = new Office(DYNAMODB.client(), tables, new AccountId(account));
        office.hire(LEAVER, HEIR, ANN, BEA);
        return office;
    }
}
