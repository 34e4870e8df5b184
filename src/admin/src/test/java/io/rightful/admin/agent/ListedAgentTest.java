package io.rightful.admin.agent;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.agent.ListedAgents;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.DirectoryReading;
import io.rightful.rules.agent.ListedState;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class ListedAgentTest {
    private static final Instant READ_AT = Instant.parse("2026-11-20T09:00:00Z");
    private static final String PATH = "/api/sources/ctm/agents";

    private final Accounts accounts = new Accounts();
    private final ListedAgents agents = new ListedAgents(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;
    private String ada;

    @BeforeEach
    void anAccountWithAUser() {
        account = accounts.create();
        ada = Accounts.user(account, "Ada", "Example");
    }

    @Test
    void eachAgentIsShownWithWhomItMayBe() {
        listed(agent("1", "Ada Example"), agent("2", "Zoe Unknown"));

        Api.as("analyst", account)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.name", contains("Ada Example", "Zoe Unknown"))
                .body("items[0].agentId", equalTo("1"))
                .body("items[0].state", equalTo("active"))
                .body("items[0].user", equalTo(ada))
                .body("items[0].linked", equalTo(false))
                .body("items[0].reason", equalTo("name-matched"))
                .body("items[1].user", nullValue())
                .body("items[1].reason", equalTo("name-unknown"));
    }

    @Test
    void aProposalIsNoLinkUntilAnAdminMakesItOne() {
        listed(agent("1", "Ada Example"));
        Api.as("owner", account).get("/api/agents/ctm/1/link").then().body("links", empty());

        Api.as("owner", account).body("{\"user\":\"" + ada + "\"}").put("/api/agents/ctm/1/link");

        Api.as("owner", account).get(PATH).then().body("items[0].linked", equalTo(true));
    }

    @Test
    void whoeverMayBeSeveralIsShownWithAllOfThem() {
        Accounts.user(account, "Ada", "Example");
        listed(agent("1", "Ada Example"));

        Api.as("owner", account)
                .get(PATH)
                .then()
                .body("items[0].user", nullValue())
                .body("items[0].candidates", hasSize(2))
                .body("items[0].reason", equalTo("name-shared"));
    }

    @Test
    void whoeverLeftIsShownAsGone() {
        listed(agent("1", "Ada Example"), agent("2", "Zoe Unknown"));
        listed(agent("1", "Ada Example"));

        Api.as("owner", account).get(PATH).then().body("items.state", contains("active", "gone"));
    }

    @Test
    void anUnlinkedAgentIsShownByTheNameThatTheListHas() {
        listed(agent("7", "Zoe Unknown"));
        accounts.answered(account, "call-1", Agent.ofId("7"));

        Api.as("owner", account)
                .get("/api/agents/unlinked")
                .then()
                .body("items.agentId", contains("7"))
                .body("items[0].name", equalTo("Zoe Unknown"))
                .body("items[0].reason", equalTo("name-unknown"));
    }

    @Test
    void theListComesInPages() {
        listed(agent("1", "Ada Example"), agent("2", "Zoe Unknown"));

        String cursor = Api.as("owner", account)
                .get(PATH + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("cursor");
        Api.as("owner", account)
                .get(PATH + "?limit=1&cursor=" + cursor)
                .then()
                .body("items.name", contains("Zoe Unknown"));
    }

    private void listed(Agent... all) {
        agents.put(
                new AccountId(account),
                new SourceName("ctm"),
                Arrays.stream(all)
                        .map(agent -> new DirectoryAgent(agent, ListedState.ACTIVE))
                        .toList(),
                new DirectoryReading(Optional.empty(), READ_AT, READ_AT));
    }

    private static Agent agent(String id, String name) {
        return Agent.of(Optional.of(id), Optional.of(name), Optional.empty());
    }
}
