package io.rightful.ledger.agent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.DirectoryReading;
import io.rightful.rules.agent.ListedState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.assertj.core.api.Assertions.assertThat;

class ListedAgentsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final Agent ANN = Sample.agent("Ann Lee", "ann@example.com");
    private static final Agent BOB = Agent.of(Optional.of("8"), Optional.of("Bob Stone"), Optional.empty());
    private static final AgentKey BOBS = new AgentKey("id:8");

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final ListedAgents agents = new ListedAgents(DYNAMO_DB.client(), tables);
    private final AgentLinks links = new AgentLinks(DYNAMO_DB.client(), tables);
    private AccountId account;

    @BeforeEach
    void anAccount(TestInfo test) {
        account = Sample.account(test.getDisplayName());
    }

    @Test
    void agentsAreListedByName() {
        assertThat(list(BOB, ANN)).isEqualTo(2);

        assertThat(names()).containsExactly("Ann Lee ACTIVE", "Bob Stone ACTIVE");
        assertThat(agents.page(account, new SourceName("others"), Optional.empty(), 10)
                        .items())
                .isEmpty();
    }

    @Test
    void theSameListAgainWritesNothing() {
        list(ANN, BOB);

        assertThat(list(ANN, BOB)).isZero();
    }

    @Test
    void whoeverIsNotListedAnyMoreIsGoneAndComesBack() {
        list(ANN, BOB);

        assertThat(list(ANN)).isEqualTo(1);
        assertThat(names()).containsExactly("Ann Lee ACTIVE", "Bob Stone GONE");
        assertThat(list(ANN)).isZero();

        list(ANN, BOB);
        assertThat(names()).containsExactly("Ann Lee ACTIVE", "Bob Stone ACTIVE");
    }

    @Test
    void aLeaverStaysLinked() {
        new Users(DYNAMO_DB.client(), tables).create(account, Sample.bob());
        list(ANN, BOB);
        links.put(account, Sample.SOURCE, BOBS, Optional.of(Sample.id("u-bob")), Optional.empty());

        list(ANN);

        assertThat(links.find(account, Sample.SOURCE, BOBS)).hasSize(1);
        assertThat(names()).containsExactly("Ann Lee ACTIVE", "Bob Stone GONE");
    }

    @Test
    void aLinkLeavesTheListAsItIs() {
        list(ANN, BOB);
        links.put(account, Sample.SOURCE, BOBS, Optional.empty(), Optional.empty());
        links.delete(account, Sample.SOURCE, BOBS);

        assertThat(list(ANN, BOB)).isZero();
        assertThat(names()).containsExactly("Ann Lee ACTIVE", "Bob Stone ACTIVE");
    }

    @Test
    void anAgentWhoIsNamedTwiceCountsOnce() {
        assertThat(list(ANN, ANN)).isEqualTo(1);
    }

    @Test
    void aLongListIsTakenOverWhole() {
        List<Agent> many = IntStream.range(0, 250)
                .mapToObj(number -> Agent.of(Optional.of("m" + number), Optional.of("Ann Lee"), Optional.empty()))
                .toList();

        assertThat(list(many.toArray(Agent[]::new))).isEqualTo(250);
        assertThat(list(many.subList(0, 200).toArray(Agent[]::new))).isEqualTo(50);
    }

    private int list(Agent... listed) {
        return agents.put(
                account,
                Sample.SOURCE,
                Arrays.stream(listed)
                        .map(agent -> new DirectoryAgent(agent, ListedState.ACTIVE))
                        .toList(),
                new DirectoryReading(Optional.empty(), Sample.MONDAY, Sample.MONDAY));
    }

    private List<String> names() {
        return agents.page(account, Sample.SOURCE, Optional.empty(), 1000).items().stream()
                .map(agent -> agent.agent().name().orElseThrow() + " "
                        + agent.listed().state())
                .toList();
    }
}
