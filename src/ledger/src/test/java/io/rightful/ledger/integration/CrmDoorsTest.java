package io.rightful.ledger.integration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside an integration. */
class CrmDoorsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final IntegrationId TWO = new IntegrationId("two");
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:01Z");

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final AccountId account = Sample.account("doors");

    @Test
    void aDoorIsFoundByItsWordUntilItIsTakenAway() {
        CrmDoors doors = new CrmDoors(DYNAMO_DB.client(), tables);
        CrmDoor door = new CrmDoor(account, ONE, "generic", "word-1", List.of("secret-1"));
        doors.put(door);

        assertThat(doors.byDoor("word-1")).contains(door);
        assertThat(doors.find(account, ONE)).contains(door);
        assertThat(doors.byDoor("word-2")).isEmpty();
        doors.delete(door);
        assertThat(doors.byDoor("word-1")).isEmpty();
        assertThat(doors.find(account, ONE)).isEmpty();
    }

    @Test
    void theSecretBeforeVerifiesOnUntilTheNextChange() {
        CrmDoor door = new CrmDoor(account, ONE, "generic", "word", List.of("one"));

        assertThat(door.withSecret("two").secrets()).containsExactly("two", "one");
        assertThat(door.withSecret("two").withSecret("three").secrets()).containsExactly("three", "two");
        assertThat(door.toString()).doesNotContain("word");
    }

    @Test
    void whatMayBeShownIsKeptApart() {
        ShownAccesses shown = new ShownAccesses(DYNAMO_DB.client(), tables);
        ShownAccess access = new ShownAccess(
                "https://crm.example.com", "US", Set.of("key"), Map.of("pipeline", "3"), Optional.empty());
        shown.put(account, ONE, access);

        assertThat(shown.find(account, ONE)).contains(access);
        assertThat(shown.find(account, TWO)).isEmpty();
        shown.delete(account, ONE);
        assertThat(shown.find(account, ONE)).isEmpty();
    }

    @Test
    void hooksAreListedUntilTheyEnd() {
        ZapierHooks hooks = new ZapierHooks(DYNAMO_DB.client(), tables);
        ZapierHook hook = new ZapierHook("h-1", "https://hooks.zapier.com/hooks/standard/1/");
        hooks.put(account, ONE, hook);
        hooks.put(account, ONE, hook);

        assertThat(hooks.list(account, ONE)).containsExactly(hook);
        assertThat(hooks.list(account, TWO)).isEmpty();
        hooks.delete(account, ONE, "h-1");
        assertThat(hooks.list(account, ONE)).isEmpty();
    }

    @Test
    void whatWasToldIsListedTheNewestFirstOverDays() {
        ToldChanges told = new ToldChanges(DYNAMO_DB.client(), tables);
        ToldChange yesterday = change("a", NOW.minusSeconds(60));
        ToldChange today = change("b", NOW);
        told.put(account, ONE, today);
        told.put(account, ONE, yesterday);
        told.put(account, ONE, yesterday);

        assertThat(told.latest(account, ONE, NOW, 10)).containsExactly(today, yesterday);
        assertThat(told.latest(account, ONE, NOW, 1)).containsExactly(today);
    }

    @Test
    void whatWasTakenIsKnownByTheSendersWord() {
        TakenChanges taken = new TakenChanges(DYNAMO_DB.client(), tables);
        taken.put(account, ONE, "event-1", NOW);

        assertThat(taken.contains(account, ONE, "event-1")).isTrue();
        assertThat(taken.contains(account, ONE, "event-2")).isFalse();
        assertThat(taken.contains(account, TWO, "event-1")).isFalse();
    }

    private static ToldChange change(String id, Instant at) {
        return new ToldChange(
                id,
                new CrmLeadId("L-1"),
                Optional.of(new CrmUserId("C-1")),
                Optional.of(new EmailAddress("ada@example.com")),
                "manual",
                at);
    }
}
