package io.rightful.webhooks;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.dynamodb.EmbeddedDynamoDb;
import io.rightful.ledger.table.TableNames;
import io.rightful.telephony.Providers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every phone system's payloads, broken in every way that comes to mind and then signed, so that the whole of the door has to deal
 * with them: nothing is answered by a failure of ours, nothing takes long, and what is published can be read by whoever takes it.
 * More of them: {@code -Dfuzz.payloads=1000000}, in the memory that the fork is given; others: {@code -Dfuzz.seed=2}.
 */
class FuzzTest {
    private static final long PAYLOADS = Long.getLong("fuzz.payloads", 4_200);
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    /** As many as share a database, which keeps what it is given in memory. */
    private static final long LOT = 5_000;

    private static final long SLOWEST_MILLISECONDS = 5_000;

    private final Logger quiet = Logger.getLogger("io.rightful");

    @BeforeEach
    void silence() {
        quiet.setLevel(Level.OFF);
    }

    @AfterEach
    void say() {
        quiet.setLevel(null);
    }

    @Test
    void whateverIsDeliveredGetsAnAnswerThatIsNoFailureOfOurs() {
        List<FuzzedSource> sources =
                Providers.all().stream().map(FuzzedSource::of).toList();
        FuzzTally tally = new FuzzTally();
        for (long first = 0; first < PAYLOADS; first += LOT) {
            try (EmbeddedDynamoDb database = EmbeddedDynamoDb.start()) {
                FuzzedDoor door = new FuzzedDoor(database.client(), new TableNames(EmbeddedDynamoDb.PREFIX), tally);
                LongStream.range(first, Math.min(first + LOT, PAYLOADS))
                        .parallel()
                        .forEach(number -> deliver(number, sources, door));
            }
        }

        assertThat(tally.violations()).isEmpty();
        assertThat(tally.answers().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(PAYLOADS);
        assertThat(tally.slowest()).isLessThan(SLOWEST_MILLISECONDS);
        assertThat(tally.answers()).as("all is refused, or all is taken").containsKeys("accepted", "400", "401", "422");
        System.out.println("fuzz: " + PAYLOADS + " payloads, " + new TreeMap<>(tally.answers()) + ", slowest "
                + tally.slowest() + " ms");
    }

    private static void deliver(long number, List<FuzzedSource> sources, FuzzedDoor door) {
        Random random = new Random(SEED * 1_000_003 + number);
        FuzzedSource source = sources.get((int) (number % sources.size()));
        door.deliver(number, source, source.payload(random));
    }
}
