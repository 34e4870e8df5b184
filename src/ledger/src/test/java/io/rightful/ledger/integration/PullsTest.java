package io.rightful.ledger.integration;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;

class PullsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant EXPIRED = NOW.plusSeconds(60);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Pulls pulls = new Pulls(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void onePullsAtATime() {
        AccountId account = Sample.account("one");

        assertThat(pulls.acquire(account, ONE, "run-1", NOW, LEASE)).isPresent();
        assertThat(pulls.acquire(account, ONE, "run-2", EXPIRED.minusMillis(1), LEASE))
                .isEmpty();
        assertThat(pulls.acquire(account, ONE, "run-1", NOW, LEASE)).isPresent();
        assertThat(pulls.acquire(account, new IntegrationId("two"), "run-2", NOW, LEASE))
                .isPresent();
    }

    @Test
    void theNextGoesOnWhereOneThatWasKilledGotTo() {
        AccountId account = Sample.account("killed");
        pulls.acquire(account, ONE, "run-1", NOW, LEASE);
        pulls.advance(account, ONE, "run-1", "page-2", NOW, LEASE);

        assertThat(pulls.acquire(account, ONE, "run-2", EXPIRED, LEASE).flatMap(Pull::cursor))
                .contains("page-2");
        assertThat(pulls.advance(account, ONE, "run-1", "page-9", EXPIRED, LEASE))
                .isEmpty();
        assertThat(pulls.finish(account, ONE, "run-1", "page-9", EXPIRED)).isEmpty();
    }

    @Test
    void whoeverIsDoneLeavesItToTheNextAtOnce() {
        AccountId account = Sample.account("done");
        pulls.acquire(account, ONE, "run-1", NOW, LEASE);
        pulls.finish(account, ONE, "run-1", "since-ten", NOW.plusSeconds(5));

        assertThat(pulls.find(account, ONE))
                .isEqualTo(new Pull(
                        Optional.of("since-ten"),
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(5)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(pulls.acquire(account, ONE, "run-2", NOW.plusSeconds(6), LEASE))
                .isPresent();
    }

    @Test
    void aRunThatStopsShortSaysWhyUntilOneReachesTheEnd() {
        AccountId account = Sample.account("failed");
        pulls.acquire(account, ONE, "run-1", NOW, LEASE);
        pulls.advance(account, ONE, "run-1", "page-2", NOW, LEASE);
        pulls.fail(account, ONE, "run-1", "limit-reached", NOW, NOW);

        Pull failed = pulls.acquire(account, ONE, "run-2", NOW, LEASE).orElseThrow();
        assertThat(failed.problem()).contains("limit-reached");
        assertThat(failed.notBefore()).isEmpty();
        assertThat(failed.cursor()).contains("page-2");
        assertThat(pulls.finish(account, ONE, "run-2", "page-3", NOW).flatMap(Pull::problem))
                .isEmpty();
    }

    @Test
    void aCrmThatSaysWhenToComeBackIsNotAskedBefore() {
        AccountId account = Sample.account("not before");
        pulls.acquire(account, ONE, "run-1", NOW, LEASE);
        pulls.fail(account, ONE, "run-1", "limit-reached", NOW, NOW.plusSeconds(30));

        assertThat(pulls.acquire(account, ONE, "run-2", NOW.plusSeconds(29), LEASE))
                .isEmpty();
        assertThat(pulls.acquire(account, ONE, "run-3", NOW.plusSeconds(30), LEASE))
                .isPresent();
    }

    @Test
    void whoeverHasNoTimeLeftHandsOnAtOnce() {
        AccountId account = Sample.account("released");
        pulls.acquire(account, ONE, "run-1", NOW, LEASE);
        pulls.advance(account, ONE, "run-1", "page-2", NOW, LEASE);
        pulls.release(account, ONE, "run-1", NOW);

        assertThat(pulls.acquire(account, ONE, "run-2", NOW, LEASE).flatMap(Pull::cursor))
                .contains("page-2");
    }

    @Test
    void nothingIsKnownBeforeTheFirst() {
        assertThat(pulls.find(Sample.account("never"), ONE)).isEqualTo(Pull.NEVER);
    }
}
