package io.rightful.leadownersync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.zapier.HookAnswer;
import io.rightful.crm.zapier.OwnerChanged;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.integration.ToldChange;
import io.rightful.ledger.integration.ToldChanges;
import io.rightful.ledger.integration.ZapierHook;
import io.rightful.ledger.integration.ZapierHooks;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ZapTellingTest {
    private static final IntegrationId ZAPIER = new IntegrationId("zaps");
    private static final OwnerWrite ANN = new OwnerWrite(new CrmLeadId("7"), MemoryCrm.of("C-ann"), MemoryCrm.of(""));

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final ZapierHooks hooks = new ZapierHooks(DYNAMODB.client(), tables);
    private final ToldChanges told = new ToldChanges(DYNAMODB.client(), tables);
    private final TestClock clock = new TestClock();
    private final List<OwnerChanged> heard = new ArrayList<>();

    private OwnerWritten write(AccountId account, HookAnswer answer) {
        CrmUsers users = new CrmUsers(DYNAMODB.client(), tables);
        users.put(
                account,
                ZAPIER,
                List.of(new ListedCrmUser(
                        new CrmUserId("C-ann"), "Ann", Optional.empty(), EmailAddress.of("ann@example.com"), true)),
                List.of());
        hooks.put(account, ZAPIER, new ZapierHook("one", "https://hooks.zapier.com/hooks/one"));
        hooks.put(account, ZAPIER, new ZapierHook("two", "https://hooks.zapier.com/hooks/two"));
        ZapTelling crm = new ZapTelling(
                account,
                ZAPIER,
                hooks,
                told,
                new ZapUsers(users, new Users(DYNAMODB.client(), tables)),
                (target, change) -> {
                    heard.add(change);
                    return answer;
                },
                clock);
        return crm.writeOwners(List.of(ANN)).get(0);
    }

    @Test
    void everyZapThatListensIsToldWhoTheOwnerIs() {
        AccountId account = new AccountId("told");

        assertThat(write(account, HookAnswer.RECEIVED)).isEqualTo(new OwnerWritten.Written(ANN.lead()));

        assertThat(heard)
                .hasSize(2)
                .extracting(OwnerChanged::leadId, OwnerChanged::ownerEmail)
                .containsOnly(tuple("7", Optional.of("ann@example.com")));
        assertThat(told.latest(account, ZAPIER, clock.instant(), 10))
                .extracting(ToldChange::lead)
                .containsExactly(ANN.lead());
    }

    @Test
    void aZapThatIsGoneIsToldNoMore() {
        AccountId account = new AccountId("gone");

        assertThat(write(account, HookAnswer.GONE)).isEqualTo(new OwnerWritten.Written(ANN.lead()));

        assertThat(hooks.list(account, ZAPIER)).isEmpty();
    }

    @Test
    void whatZapierCannotTakeNowStaysDue() {
        AccountId account = new AccountId("later");

        assertThat(write(account, HookAnswer.LATER)).isEqualTo(new OwnerWritten.TryLater(ANN.lead(), "zapier-later"));

        assertThat(told.latest(account, ZAPIER, clock.instant(), 10)).isEmpty();
    }
}
