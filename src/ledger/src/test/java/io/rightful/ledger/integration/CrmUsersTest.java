package io.rightful.ledger.integration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class CrmUsersTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final IntegrationId ONE = new IntegrationId("one");
    private static final ListedCrmUser ODALYS = user("005-1", "Odalys Marchbanks", "omarch");
    private static final ListedCrmUser ROWAN = user("005-2", "Rowan Ellingham", "rowan");

    private final CrmUsers users = new CrmUsers(DYNAMO_DB.client(), new TableNames(DYNAMO_DB.prefix()));

    private static ListedCrmUser user(String id, String name, String username) {
        return new ListedCrmUser(
                new CrmUserId(id), name, Optional.of(username), EmailAddress.of(username + "@example.com"), true);
    }

    private List<String> found(AccountId account, String text) {
        return users.search(account, ONE, text).stream()
                .map(user -> user.id().value())
                .toList();
    }

    @Test
    void aUserIsFoundByWhatTheirNameUsernameOrEmailBeginsWith() {
        AccountId account = Sample.account("found");
        users.put(account, ONE, List.of(ODALYS, ROWAN), List.of());

        assertThat(List.of(found(account, "oda"), found(account, "MARCH"), found(account, "omarch@ex")))
                .allSatisfy(ids -> assertThat(ids).containsExactly("005-1"));
        assertThat(found(account, "")).containsExactly("005-1", "005-2");
        assertThat(found(account, "lys")).isEmpty();
        assertThat(users.search(account, new IntegrationId("two"), "oda")).isEmpty();
    }

    @Test
    void aUserIsNotFoundByAFormerName() {
        AccountId account = Sample.account("renamed");
        users.put(account, ONE, List.of(ODALYS), List.of());
        users.put(account, ONE, List.of(user("005-1", "Odalys Vane", "omarch")), List.of());

        assertThat(found(account, "march")).isEmpty();
        assertThat(found(account, "vane")).containsExactly("005-1");
    }

    @Test
    void whoeverTheCrmNamesNoMoreIsKeptAsNotActive() {
        AccountId account = Sample.account("left");
        ListedCrmQueue queue = new ListedCrmQueue("00G-1", "Inbound", true);
        users.put(account, ONE, List.of(ODALYS, ROWAN), List.of(queue));
        users.put(account, ONE, List.of(ODALYS), List.of());

        assertThat(users.find(account, ONE, List.of(ODALYS.id(), ROWAN.id(), new CrmUserId("unknown")))
                        .values())
                .containsExactlyInAnyOrder(ODALYS, ROWAN.left());
        assertThat(users.queues(account, ONE)).containsExactly(queue.gone());
    }

    @Test
    void hundredsAreReadAndWritten() {
        AccountId account = Sample.account("many");
        List<ListedCrmUser> many = IntStream.range(0, 600)
                .mapToObj(number -> user("005-" + number, "Ann Lee " + number, "ann" + number))
                .toList();

        users.put(account, ONE, many, List.of());

        assertThat(users.users(account, ONE)).containsExactlyInAnyOrderElementsOf(many);
        assertThat(found(account, "ann")).hasSizeBetween(1, CrmUsers.FOUND);
    }
}
