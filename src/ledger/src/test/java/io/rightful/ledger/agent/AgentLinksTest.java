package io.rightful.ledger.agent;

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
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentLink;
import io.rightful.rules.agent.LinkTarget;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class AgentLinksTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final ActivePeriod UNTIL_MONDAY = new ActivePeriod(Optional.empty(), Optional.of(Sample.MONDAY));
    private static final ActivePeriod FROM_MONDAY = new ActivePeriod(Optional.of(Sample.MONDAY), Optional.empty());

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Users users = new Users(DYNAMO_DB.client(), tables);
    private final AgentLinks links = new AgentLinks(DYNAMO_DB.client(), tables);
    private AccountId account;

    @BeforeEach
    void twoUsers(TestInfo test) {
        account = Sample.account(test.getDisplayName());
        users.create(account, Sample.ann());
        users.create(account, Sample.bob());
    }

    @Test
    void aLinkHoldsAlways() {
        LinkWrite linked = put(Optional.of(Sample.id("u-ann")));

        assertThat(linked).isEqualTo(new LinkWrite.Linked(find()));
        assertThat(find()).containsExactly(new AgentLink(ActivePeriod.ALWAYS, to(Sample.ann())));
    }

    @Test
    void aLinkWithoutABeginningReplacesAllThatWere() {
        put(Optional.of(Sample.id("u-ann")));
        links.put(account, Sample.SOURCE, Sample.AGENT, Optional.empty(), Optional.of(Sample.MONDAY));

        put(Optional.of(Sample.id("u-bob")));

        assertThat(find()).containsExactly(new AgentLink(ActivePeriod.ALWAYS, to(Sample.bob())));
    }

    @Test
    void aLinkWithABeginningEndsTheEarlierOneThen() {
        put(Optional.of(Sample.id("u-ann")));

        links.put(account, Sample.SOURCE, Sample.AGENT, Optional.of(Sample.id("u-bob")), Optional.of(Sample.MONDAY));

        assertThat(find())
                .containsExactly(
                        new AgentLink(UNTIL_MONDAY, to(Sample.ann())), new AgentLink(FROM_MONDAY, to(Sample.bob())));
    }

    @Test
    void aLinkWithAnEarlierBeginningTakesThePlaceOfLaterOnes() {
        links.put(account, Sample.SOURCE, Sample.AGENT, Optional.of(Sample.id("u-bob")), Optional.of(Sample.TUESDAY));

        links.put(account, Sample.SOURCE, Sample.AGENT, Optional.empty(), Optional.of(Sample.MONDAY));

        assertThat(find()).containsExactly(new AgentLink(FROM_MONDAY, new LinkTarget.ToNobody()));
    }

    @Test
    void nobodyIsATargetAndAnUnknownUserIsNone() {
        assertThat(put(Optional.of(Sample.id("u-none")))).isEqualTo(new LinkWrite.UserNotFound());
        assertThat(find()).isEmpty();

        put(Optional.empty());

        assertThat(find()).containsExactly(new AgentLink(ActivePeriod.ALWAYS, new LinkTarget.ToNobody()));
    }

    @Test
    void aDeletedLinkIsGoneAndMayComeAgain() {
        put(Optional.of(Sample.id("u-ann")));

        links.delete(account, Sample.SOURCE, Sample.AGENT);
        assertThat(find()).isEmpty();

        put(Optional.of(Sample.id("u-ann")));
        assertThat(find()).hasSize(1);
    }

    @Test
    void aChangeOfTheUserIsSaidByEveryLinkThatNamesThem() {
        put(Optional.of(Sample.id("u-ann")));
        links.put(account, Sample.SOURCE, Sample.AGENT, Optional.of(Sample.id("u-bob")), Optional.of(Sample.MONDAY));
        User left = Sample.active(Sample.ann(), ActivePeriods.ALWAYS.endedAt(Sample.TUESDAY));

        users.update(account, left, Optional.of(1L));

        assertThat(find())
                .containsExactly(new AgentLink(UNTIL_MONDAY, to(left)), new AgentLink(FROM_MONDAY, to(Sample.bob())));
    }

    @Test
    void aUserIsLinkedToAtMostFiftyAgentsAndStillChanges() {
        Optional<UserId> ann = Optional.of(Sample.id("u-ann"));
        IntStream.range(0, AgentLinks.AGENTS_OF_A_USER)
                .forEach(i -> links.put(account, Sample.SOURCE, agent(i), ann, Optional.empty()));

        LinkWrite further = links.put(account, Sample.SOURCE, Sample.AGENT, ann, Optional.empty());
        User renamed = Sample.reachedAt(Sample.named(Sample.ann(), "Anna", "Marsh"), "anna@example.com");
        users.update(account, renamed, Optional.empty());

        assertThat(further).isEqualTo(new LinkWrite.TooMany(AgentLinks.AGENTS_OF_A_USER));
        assertThat(links.find(account, Sample.SOURCE, agent(49)))
                .containsExactly(new AgentLink(ActivePeriod.ALWAYS, to(renamed)));
    }

    @Test
    void anAgentHasAtMostTwentySuccessiveLinks() {
        for (int day = 0; day < AgentLinks.LINKS_OF_AN_AGENT; day++) {
            links.put(
                    account,
                    Sample.SOURCE,
                    Sample.AGENT,
                    Optional.empty(),
                    Optional.of(Sample.MONDAY.plusSeconds(86_400L * day)));
        }

        LinkWrite further = links.put(
                account,
                Sample.SOURCE,
                Sample.AGENT,
                Optional.empty(),
                Optional.of(Sample.MONDAY.plusSeconds(86_400L * 30)));

        assertThat(further).isEqualTo(new LinkWrite.TooMany(AgentLinks.LINKS_OF_AN_AGENT));
        assertThat(find()).hasSize(AgentLinks.LINKS_OF_AN_AGENT);
    }

    private LinkWrite put(Optional<UserId> target) {
        return links.put(account, Sample.SOURCE, Sample.AGENT, target, Optional.empty());
    }

    private List<AgentLink> find() {
        return links.find(account, Sample.SOURCE, Sample.AGENT);
    }

    private static LinkTarget to(User user) {
        return new LinkTarget.ToUser(user.candidate());
    }

    private static AgentKey agent(int number) {
        return new AgentKey("id:agent-" + number);
    }
}
