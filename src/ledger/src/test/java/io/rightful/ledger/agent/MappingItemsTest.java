package io.rightful.ledger.agent;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Directory;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentEvidence;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.waiting.WaitingFor;

import static org.assertj.core.api.Assertions.assertThat;

class MappingItemsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final EmailAddress EMAIL = new EmailAddress("ann@example.com");

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Users users = new Users(DYNAMO_DB.client(), tables);

    @Test
    void onlyWhatAnAgentStatesIsRead() {
        AccountId account = Sample.account("keys");

        assertThat(MappingItems.keys(account, Sample.SOURCE, Agent.ofId("7"))).hasSize(1);
        assertThat(MappingItems.keys(account, Sample.SOURCE, Sample.agent("Ann Lee", "ann@example.com")))
                .hasSize(3);
        assertThat(MappingItems.keys(
                        account,
                        Sample.SOURCE,
                        Agent.of(Optional.empty(), Optional.empty(), Optional.of("not an address"))))
                .isEmpty();
    }

    @Test
    void wordsTooLongForAKeyAreNobodys() {
        AccountId account = Sample.account("long");
        Agent agent = Sample.agent("x".repeat(3000), "ann@example.com");

        assertThat(MappingItems.keys(account, Sample.SOURCE, agent)).hasSize(2);
        assertThat(new Directory(DYNAMO_DB.client(), tables, account)
                        .evidence(agent)
                        .byName())
                .isEmpty();
    }

    @Test
    void evidenceIsAllThatTheDirectorySays() {
        AccountId account = Sample.account("evidence");
        Agent agent = Sample.agent("Bob Stone", "ann@example.com");
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
        new AgentLinks(DYNAMO_DB.client(), tables)
                .put(account, Sample.SOURCE, Sample.AGENT, Optional.empty(), Optional.empty());

        AgentEvidence evidence = new Directory(DYNAMO_DB.client(), tables, account).evidence(agent);

        assertThat(evidence.links()).hasSize(1);
        assertThat(evidence.byEmail())
                .extracting(Candidate::user)
                .containsExactly(Sample.ann().id());
        assertThat(evidence.byName())
                .extracting(Candidate::user)
                .containsExactly(Sample.bob().id());
        assertThat(MappingItems.evidence(account, Sample.SOURCE, agent, Sample.MONDAY, Map.of()))
                .isEqualTo(AgentEvidence.none(agent));
    }

    @Test
    void anEmptiedMappingGoesOnCountingItsVersions() {
        AccountId account = Sample.account("emptied");
        Key key = MappingItems.emailKey(account, EMAIL);
        Directory directory = new Directory(DYNAMO_DB.client(), tables, account);
        assertThat(MappingItems.version(Map.of())).isZero();
        users.create(account, Sample.ann());

        users.update(account, Sample.reachedAt(Sample.ann(), "lee@example.com"), Optional.empty());
        var emptied = directory.read(List.of(key)).get(key);

        assertThat(MappingItems.version(emptied)).isEqualTo(2);
        assertThat(MappingItems.byEmail(account, EMAIL, Map.of(key, emptied))).isEmpty();
    }

    @Test
    void aMappingReadCostsTheSameHoweverManyUsersThereAre() {
        AccountId account = Sample.account("cost");
        users.create(account, Sample.ann());
        double withOneUser = cost(account);

        for (int i = 0; i < 60; i++) {
            users.create(account, Sample.user("u-" + i, "First" + i, "Last" + i, i + "@example.com"));
        }

        assertThat(cost(account)).isEqualTo(withOneUser).isLessThanOrEqualTo(3);
    }

    @Test
    void aChangedItemNamesWhatCallsMayWaitFor() {
        AccountId account = new AccountId("a#1");
        AgentKey agent = new AgentKey("name:ann#lee");

        assertThat(changeOf(MappingItems.keys(account, Sample.SOURCE, named("Ann Lee"))
                        .get(1)))
                .contains(new MappingChange(
                        account,
                        WaitingFor.name(
                                named("Ann Lee").personName().orElseThrow().key())));
        assertThat(MappingItems.changeOf(Key.join("a#1", "link", "phones", "name:ann#lee"), "mapping"))
                .contains(new MappingChange(account, WaitingFor.agent(Sample.SOURCE, agent)));
        assertThat(changeOf(MappingItems.emailKey(account, EMAIL)))
                .contains(new MappingChange(account, WaitingFor.email(EMAIL)));
        assertThat(MappingItems.changeOf(Key.join("a#1", "user", "u-1"), "user"))
                .contains(new MappingChange(account, WaitingFor.user(Sample.id("u-1"))));
        assertThat(MappingItems.changeOf(Key.join("a#1", "user", "u-1"), "presence"))
                .isEmpty();
    }

    private static Agent named(String name) {
        return Agent.of(Optional.empty(), Optional.of(name), Optional.empty());
    }

    private static Optional<MappingChange> changeOf(Key key) {
        return MappingItems.changeOf(key.partition(), key.sort());
    }

    private double cost(AccountId account) {
        List<Map<String, AttributeValue>> keys =
                MappingItems.keys(account, Sample.SOURCE, Sample.agent("Ann Lee", "ann@example.com")).stream()
                        .map(Key::attributes)
                        .toList();
        KeysAndAttributes asked =
                KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
        BatchGetItemResponse answer = DYNAMO_DB
                .client()
                .batchGetItem(batch -> batch.requestItems(Map.of(tables.userMappings(), asked))
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        return answer.consumedCapacity().get(0).capacityUnits();
    }
}
