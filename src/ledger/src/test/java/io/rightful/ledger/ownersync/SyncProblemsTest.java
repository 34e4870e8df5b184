package io.rightful.ledger.ownersync;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SyncProblemsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final AccountId ACCOUNT = new AccountId("sync-problems");

    private final SyncProblems problems = new SyncProblems(DYNAMODB.client(), tables());

    @Test
    void pagesGoFromTheNewestToTheOldestAndPassOverNone() {
        IntStream.range(0, 11).forEach(second -> put(problem("l" + second, SyncProblem.Kind.SKIPPED, second)));
        put(problem("l7", SyncProblem.Kind.CONFLICT, 7));
        List<SyncProblem> read = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<SyncProblem> page = problems.list(ACCOUNT, ONE, cursor, 3);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            read.addAll(page.items());
            cursor = page.cursor();
        } while (cursor.isPresent());
        assertThat(read)
                .hasSize(12)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void aListIsSpreadSoThatNoKeyTakesAllOfAnIntegrationsProblems() {
        Set<String> keys = new HashSet<>();
        IntStream.range(0, 100)
                .mapToObj(lead -> SyncProblemItems.item(ACCOUNT, problem("l" + lead, SyncProblem.Kind.SKIPPED, 0)))
                .forEach(item -> keys.add(item.get("listing").s()));
        assertThat(keys).hasSizeGreaterThan(1).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertThatThrownBy(() -> problems.list(ACCOUNT, ONE, Optional.of("%"), 3))
                .isInstanceOf(InvalidCursorException.class);
    }

    private static void put(SyncProblem problem) {
        DYNAMODB.client()
                .putItem(put -> put.tableName(tables().accounts()).item(SyncProblemItems.item(ACCOUNT, problem)));
    }

    private static SyncProblem problem(String lead, SyncProblem.Kind kind, int second) {
        return new SyncProblem(
                kind,
                ONE,
                new CrmLeadId(lead),
                Optional.empty(),
                Reason.SYNC_LEAD_TWICE,
                Optional.empty(),
                Optional.empty(),
                new CrmOwner.Nobody(),
                Office.NOW.plusSeconds(second));
    }

    private static TableNames tables() {
        return new TableNames(DYNAMODB.prefix());
    }
}
