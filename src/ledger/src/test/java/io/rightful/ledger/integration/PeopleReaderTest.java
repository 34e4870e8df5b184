package io.rightful.ledger.integration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.ownersync.CrmPeople;
import io.rightful.rules.ownersync.CrmPerson;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.ActivePeriods;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleReaderTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final Integration ONE = integration("one");
    private static final Integration TWO = integration("two");

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());

    private static Integration integration(String id) {
        return new Integration(new IntegrationId(id), "hubspot", id, 1, false, IntegrationSettings.DEFAULT);
    }

    private static CrmUserId id(String id) {
        return new CrmUserId(id);
    }

    @Test
    void whoeverOwnsTheLeadInOneCrmIsKnownByTheNameOfEach() {
        AccountId account = Sample.account("people");
        Users users = new Users(DYNAMO_DB.client(), tables);
        users.create(account, Sample.ann());
        users.create(account, Sample.active(Sample.bob(), ActivePeriods.ALWAYS.endedAt(Sample.MONDAY)));
        CrmLinks links = new CrmLinks(DYNAMO_DB.client(), tables);
        links.put(account, ONE.id(), Sample.ann().id(), id("1-ann"), Optional.empty());
        links.put(account, TWO.id(), Sample.ann().id(), id("2-ann"), Optional.empty());
        links.put(account, TWO.id(), Sample.bob().id(), id("2-bob"), Optional.empty());
        ListedCrmUser left = new ListedCrmUser(id("2-ann"), "Ann Lee", Optional.empty(), Optional.empty(), false);
        new CrmUsers(DYNAMO_DB.client(), tables)
                .put(account, TWO.id(), List.of(left), List.of(new ListedCrmQueue("q-1", "Inbound", true)));

        PeopleOfCrms people = new PeopleReader(DYNAMO_DB.client(), tables, account)
                .read(
                        List.of(ONE, TWO),
                        Map.of(ONE.id(), Set.of(id("1-ann"), id("1-ghost"))),
                        List.of(Sample.bob().id()),
                        Sample.TUESDAY);

        assertThat(people.active()).containsExactly(Sample.ann().id());
        assertThat(people.people().get(ONE.id()))
                .isEqualTo(new CrmPeople(
                        Map.of(
                                id("1-ann"),
                                new CrmPerson(
                                        id("1-ann"),
                                        true,
                                        Optional.of(Sample.ann().id())),
                                id("1-ghost"),
                                new CrmPerson(id("1-ghost"), true, Optional.empty())),
                        Set.of(),
                        false));
        assertThat(people.people().get(TWO.id()))
                .isEqualTo(new CrmPeople(
                        Map.of(
                                id("2-ann"),
                                new CrmPerson(
                                        id("2-ann"),
                                        false,
                                        Optional.of(Sample.ann().id())),
                                id("2-bob"),
                                new CrmPerson(
                                        id("2-bob"),
                                        true,
                                        Optional.of(Sample.bob().id()))),
                        Set.of("q-1"),
                        false));
    }
}
