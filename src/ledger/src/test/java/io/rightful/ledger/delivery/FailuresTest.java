package io.rightful.ledger.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final byte[] BODY = "{\"not\":\"a call\"}".getBytes(StandardCharsets.UTF_8);

    private final Failures failures = new Failures(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    @Test
    void aFailureIsKeptWhole() {
        Optional<AccountId> account = Optional.of(Sample.account("whole"));
        byte[] large = new byte[1_000_000];
        Failure failure = failure(account, "f-1", Sample.MONDAY);

        failures.keep(failure, large);

        assertThat(failures.find(account, "f-1")).contains(failure);
        assertThat(failures.body(account, "f-1")).contains(large);
    }

    @Test
    void aFailureOfNoKnownAccountIsNoAccounts() {
        Failure failure = failure(Optional.empty(), "f-1", Sample.MONDAY);

        failures.keep(failure, BODY);

        assertThat(failures.list(Optional.empty(), Optional.empty(), 10).items())
                .containsExactly(failure);
        assertThat(failures.list(Optional.of(Sample.account("any")), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    void failuresAreListedNewestFirstPageByPage() {
        Optional<AccountId> account = Optional.of(Sample.account("list"));
        failures.keep(failure(account, "f-1", Sample.MONDAY), BODY);
        failures.keep(failure(account, "f-2", Sample.TUESDAY), BODY);
        failures.keep(failure(account, "f-3", Sample.MONDAY.plusMillis(1)), BODY);

        Page<Failure> first = failures.list(account, Optional.empty(), 2);
        Page<Failure> second = failures.list(account, first.cursor(), 2);

        assertThat(first.items()).extracting(Failure::id).containsExactly("f-2", "f-3");
        assertThat(second.items()).extracting(Failure::id).containsExactly("f-1");
    }

    @Test
    void aRemovedFailureLeavesNothing() {
        Optional<AccountId> account = Optional.of(Sample.account("removed"));
        failures.keep(failure(account, "f-1", Sample.MONDAY), BODY);

        failures.remove(account, "f-1");
        failures.remove(account, "f-1");

        assertThat(failures.find(account, "f-1")).isEmpty();
        assertThat(failures.body(account, "f-1")).isEmpty();
        assertThat(failures.list(account, Optional.empty(), 10).items()).isEmpty();
    }

    private static Failure failure(Optional<AccountId> account, String id, Instant at) {
        return new Failure(id, account, Optional.of(Sample.SOURCE), "not-a-call", at);
    }
}
