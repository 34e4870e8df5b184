package io.rightful.jobs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryState;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.RefusedDeliveries;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.BusEvent;

import static org.assertj.core.api.Assertions.assertThat;

class ReplayDeliveriesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final List<BusEvent> published = new ArrayList<>();

    @Test
    void everyDeliveryOfTheRangeIsSaidAgain() {
        Office office = office("range");
        Delivered delivered = new Delivered(office);
        delivered.connect();
        List<DeliveryId> all = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            all.add(delivered.call(number));
        }
        new RefusedDeliveries(DYNAMODB.client(), tables)
                .count(
                        office.account(),
                        Missed.SOURCE,
                        "wrong-proof",
                        Delivered.FROM,
                        Office.NOW.plus(Duration.ofDays(1)));

        Job job = replay(office, false);

        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.changed()).isEqualTo(60);
        assertThat(office.counts("job-1")).isEqualTo(Map.of("said", 60L));
        assertThat(published)
                .hasSize(60)
                .allSatisfy(event -> assertThat(event.detailType()).isEqualTo("CallCompleted"));
        assertThat(all)
                .allSatisfy(id -> assertThat(published)
                        .filteredOn(event -> event.detail().contains(id.value()))
                        .hasSize(1));
    }

    @Test
    void aDryRunCountsAndSaysNothing() {
        Office office = office("dry");
        Delivered delivered = new Delivered(office);
        delivered.connect();
        delivered.call(1);
        DeliveryId unreadable = delivered.failed("{", 2);

        Job job = replay(office, true);

        assertThat(office.counts("job-1")).isEqualTo(Map.of("said", 1L, "unreadable", 1L));
        assertThat(job.changed()).isEqualTo(1);
        assertThat(published).isEmpty();
        assertThat(failures().find(Optional.of(office.account()), unreadable.value()))
                .isPresent();
    }

    @Test
    void whatCanBeReadByNowIsAFailureNoMoreAndTheRestStays() {
        Office office = office("failed");
        Delivered delivered = new Delivered(office);
        delivered.connect();
        DeliveryId readable = delivered.failed("{\"callId\":\"call-1\",\"result\":\"missed\"}", 1);
        DeliveryId unreadable = delivered.failed("{", 2);

        replay(office, false);

        assertThat(published).hasSize(1);
        assertThat(state(office, readable)).isEqualTo(DeliveryState.ACCEPTED);
        assertThat(failures().find(Optional.of(office.account()), readable.value()))
                .isEmpty();
        assertThat(state(office, unreadable)).isEqualTo(DeliveryState.FAILED);
        assertThat(failures().find(Optional.of(office.account()), unreadable.value()))
                .isPresent();
    }

    @Test
    void ofASourceThatIsNoneAnyMoreNothingIsSaid() {
        Office office = office("gone");
        new Delivered(office).call(1);

        replay(office, false);

        assertThat(office.counts("job-1")).isEqualTo(Map.of("gone", 1L));
        assertThat(published).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void killedAnywhereItGoesOnAndForgetsNone(int seed) {
        Office office = office("killed-" + seed);
        Delivered delivered = new Delivered(office);
        delivered.connect();
        List<DeliveryId> all = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            all.add(delivered.call(number));
        }
        delivered.askToReplay("job-1", false);
        ReplayDeliveries function = JobsBuilder.on(
                        CrashingClient.on(DYNAMODB.client(), new Random(seed), 3, () -> {}), tables, Office.CLOCK)
                .handingOnTo(published::add, Duration.ofMinutes(1))
                .replayDeliveries();
        for (int tries = 0; tries < 100 && office.job("job-1").state() != JobState.DONE; tries++) {
            function.replayDeliveries(office.replayDue("job-1"));
        }

        assertThat(office.job("job-1").state()).isEqualTo(JobState.DONE);
        assertThat(all)
                .allSatisfy(id -> assertThat(published)
                        .filteredOn(event -> event.detail().contains(id.value()))
                        .isNotEmpty()
                        .extracting(BusEvent::detail)
                        .containsOnly(published.stream()
                                .map(BusEvent::detail)
                                .filter(detail -> detail.contains(id.value()))
                                .findFirst()
                                .orElseThrow()));
    }

    private Job replay(Office office, boolean dryRun) {
        new Delivered(office).askToReplay("job-1", dryRun);
        ReplayDeliveries function = JobsBuilder.on(DYNAMODB.client(), tables, Office.CLOCK)
                .handingOnTo(published::add, Duration.ofMinutes(1))
                .replayDeliveries();
        assertThat(function.replayDeliveries(office.replayDue("job-1")).getBatchItemFailures())
                .isEmpty();
        return office.job("job-1");
    }

    private DeliveryState state(Office office, DeliveryId id) {
        return new Deliveries(DYNAMODB.client(), tables)
                .find(office.account(), id)
                .orElseThrow()
                .entry()
                .outcome()
                .state();
    }

    private Failures failures() {
        return new Failures(DYNAMODB.client(), tables);
    }

    private Office office(String account) {
        return new Office(DYNAMODB.client(), tables, new AccountId(account));
    }
}
