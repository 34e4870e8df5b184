package io.rightful.ledger.pull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.integration.Pulls;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;

class PullItemTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant EXPIRED = NOW.plusSeconds(60);
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Pulls pulls = new Pulls(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    private PullItem item(String account) {
        return pulls.of(Sample.account(account), ONE);
    }

    @Test
    void onePullsAtATime() {
        PullItem pull = item("one");

        assertThat(pull.acquire("run-1", NOW, LEASE)).isPresent();
        assertThat(pull.acquire("run-2", EXPIRED.minusMillis(1), LEASE)).isEmpty();
        assertThat(pull.acquire("run-1", NOW, LEASE)).isPresent();
        assertThat(pulls.of(Sample.account("one"), new IntegrationId("two")).acquire("run-2", NOW, LEASE))
                .isPresent();
    }

    @Test
    void theNextGoesOnWhereOneThatWasKilledGotTo() {
        PullItem pull = item("killed");
        pull.acquire("run-1", NOW, LEASE);
        pull.advance("run-1", "page-2", NOW, LEASE);

        assertThat(pull.acquire("run-2", EXPIRED, LEASE).flatMap(Pull::cursor)).contains("page-2");
        assertThat(pull.advance("run-1", "page-9", EXPIRED, LEASE)).isEmpty();
        assertThat(pull.finish("run-1", "page-9", EXPIRED)).isEmpty();
    }

    @Test
    void whoeverIsDoneLeavesItToTheNextAtOnce() {
        PullItem pull = item("done");
        pull.acquire("run-1", NOW, LEASE);
        pull.finish("run-1", "since-ten", NOW.plusSeconds(5));

        assertThat(pull.find())
                .isEqualTo(new Pull(
                        Optional.of("since-ten"),
                        Optional.of(NOW),
                        Optional.of(NOW.plusSeconds(5)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(pull.acquire("run-2", NOW.plusSeconds(6), LEASE)).isPresent();
    }

    @Test
    void aRunThatStopsShortSaysWhyUntilOneReachesTheEnd() {
        PullItem pull = item("failed");
        pull.acquire("run-1", NOW, LEASE);
        pull.advance("run-1", "page-2", NOW, LEASE);
        pull.fail("run-1", "limit-reached", NOW, NOW);

        Pull failed = pull.acquire("run-2", NOW, LEASE).orElseThrow();
        assertThat(failed.problem()).contains("limit-reached");
        assertThat(failed.notBefore()).isEmpty();
        assertThat(failed.cursor()).contains("page-2");
        assertThat(pull.finish("run-2", "page-3", NOW).flatMap(Pull::problem)).isEmpty();
    }

    @Test
    void aCrmThatSaysWhenToComeBackIsNotAskedBefore() {
        PullItem pull = item("not before");
        pull.acquire("run-1", NOW, LEASE);
        pull.fail("run-1", "limit-reached", NOW, NOW.plusSeconds(30));

        assertThat(pull.acquire("run-2", NOW.plusSeconds(29), LEASE)).isEmpty();
        assertThat(pull.acquire("run-3", NOW.plusSeconds(30), LEASE)).isPresent();
    }

    @Test
    void whoeverHasNoTimeLeftHandsOnAtOnce() {
        PullItem pull = item("released");
        pull.acquire("run-1", NOW, LEASE);
        pull.advance("run-1", "page-2", NOW, LEASE);
        pull.release("run-1", NOW);

        assertThat(pull.acquire("run-2", NOW, LEASE).flatMap(Pull::cursor)).contains("page-2");
    }

    @Test
    void nothingIsKnownBeforeTheFirst() {
        assertThat(item("never").find()).isEqualTo(Pull.NEVER);
    }
}
