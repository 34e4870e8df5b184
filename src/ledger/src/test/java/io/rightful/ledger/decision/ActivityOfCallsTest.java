package io.rightful.ledger.decision;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.activity.Activities;
import io.rightful.ledger.activity.Activity;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What reports count of a call moves with the call. */
class ActivityOfCallsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");
    private static final Agent BOB =
            Agent.of(Optional.of("8"), Optional.of("Bob Stone"), Optional.of("bob@example.com"));
    private static final Duration TALK = Duration.ofSeconds(80);

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Activities activities = new Activities(DYNAMODB.client(), tables);
    private final CallDecisions decisions =
            new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY));

    private AccountId account;

    @BeforeEach
    void annAndBob(TestInfo test) {
        account = Sample.account(test.getDisplayName());
        Users users = new Users(DYNAMODB.client(), tables);
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
    }

    @Test
    void whoTalkedHandledTheCallAndIsResponsibleForIt() {
        decisions.record(Ring.in(account, "1").answeredBy(ANN));

        assertThat(of(Sample.ann())).isEqualTo(new Activity(1, TALK, 0, Map.of(CallResult.ANSWERED, 1L)));
        assertThat(of(Sample.bob())).isEqualTo(Activity.NOTHING);
    }

    @Test
    void ofTwoWhoTalkedAtOnceBothHandledTheCallAndNobodyIsResponsible() {
        decisions.record(Ring.in(account, "1").answeredBy(ANN, BOB));

        assertThat(of(Sample.ann()).and(of(Sample.bob()))).isEqualTo(new Activity(2, TALK.plus(TALK), 0, Map.of()));
        assertThat(unassigned()).isEqualTo(1);
    }

    @Test
    void aCallThatIsGivenToAnotherStaysHandledByWhoTalked() {
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.answeredBy(ANN));
        decisions.assign(
                ring.key(),
                Optional.of(new ManualAssignment(Optional.of(Sample.bob().id()))),
                Occasion.manual("admin"),
                known -> {});

        assertThat(of(Sample.ann())).isEqualTo(new Activity(1, TALK, 0, Map.of()));
        assertThat(of(Sample.bob())).isEqualTo(new Activity(0, Duration.ZERO, 0, Map.of(CallResult.ANSWERED, 1L)));
    }

    @Test
    void aCallThatIsTakenFromWhomItWasGivenToLeavesNothingThere() {
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.missed());
        ManualAssignment bob = new ManualAssignment(Optional.of(Sample.bob().id()));
        decisions.assign(ring.key(), Optional.of(bob), Occasion.manual("admin"), known -> {});
        decisions.assign(ring.key(), Optional.empty(), Occasion.manual("admin"), known -> {});

        assertThat(of(Sample.bob())).isEqualTo(Activity.NOTHING);
    }

    @Test
    void aCallIsCountedWithNobodyUntilSomebodyIsResponsible() {
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.missed());
        assertThat(unassigned()).isEqualTo(1);

        decisions.record(ring.later().answeredBy(ANN));
        assertThat(unassigned()).isZero();
    }

    @Test
    void aCorrectionAndARepetitionCountOnce() {
        Ring ring = Ring.in(account, "1");
        decisions.record(ring.missed());
        decisions.record(ring.later().answeredBy(ANN));
        decisions.record(ring.later().answeredBy(ANN));

        assertThat(of(Sample.ann())).isEqualTo(new Activity(1, TALK, 0, Map.of(CallResult.ANSWERED, 1L)));
    }

    @Test
    void theTimeBeginsWithItsFirstMomentAndEndsBeforeItsLast() {
        decisions.record(Ring.in(account, "1").answeredBy(ANN));

        assertThat(of(Sample.ann(), Sample.MONDAY, Sample.MONDAY.plusSeconds(1)).handled())
                .isEqualTo(1);
        assertThat(of(Sample.ann(), Sample.MONDAY.minusSeconds(1), Sample.MONDAY))
                .isEqualTo(Activity.NOTHING);
    }

    private long unassigned() {
        return activities.ofNobody(account, Sample.MONDAY, Sample.TUESDAY).count();
    }

    private Activity of(User user) {
        return of(user, Sample.MONDAY, Sample.TUESDAY);
    }

    private Activity of(User user, Instant from, Instant to) {
        return Activity.of(activities.of(account, user.id(), from, to)::iterator);
    }
}
