package io.rightful.telephonysync;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import io.rightful.fake.FakeServer;
import io.rightful.lambda.LocalAws;
import io.rightful.rules.call.AccountId;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(LocalAws.class)
class ReadAgentsTest {
    private static final String ANN = "{\"id\":\"US1\",\"firstName\":\"Ann\",\"lastName\":\"Lee\"}";
    private static final String BOB = "{\"id\":\"US2\",\"firstName\":\"Bob\",\"lastName\":\"Stone\"}";

    @Inject
    ReadAgents function;

    private final FakeServer fake = new FakeServer();
    private Phones phones;

    @BeforeEach
    void aSource(TestInfo test) {
        AccountId account = new AccountId(test.getTestMethod().orElseThrow().getName());
        phones = new Phones(LocalAws.dynamoDb(), LocalAws.TABLES, account)
                .connected()
                .askedAt(fake.address().toString());
    }

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void agentsAreKnownAfterwards() {
        lists(ANN + "," + BOB);

        assertThat(read()).isEmpty();

        assertThat(phones.agents()).containsExactly("id:US1 Ann Lee ACTIVE", "id:US2 Bob Stone ACTIVE");
        assertThat(phones.problem()).isEmpty();
    }

    @Test
    void whoeverLeftIsKnownToHaveLeft() {
        lists(ANN + "," + BOB);
        read();
        lists(ANN);
        read();

        assertThat(phones.agents()).containsExactly("id:US1 Ann Lee ACTIVE", "id:US2 Bob Stone GONE");
    }

    @Test
    void anEmptyListSaysNothing() {
        lists(ANN);
        read();
        lists("");
        read();

        assertThat(phones.agents()).containsExactly("id:US1 Ann Lee ACTIVE");
    }

    @Test
    void aRefusedKeyIsForTheAdminToSee() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(401, "{}"));

        assertThat(read()).isEmpty();

        assertThat(phones.problem()).contains("NEEDS_RECONNECT key-refused");
    }

    @Test
    void aFallenPhoneSystemIsAskedAgainLater() {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(429, "{}").withHeader("Retry-After", "3600"));

        assertThat(read()).containsExactly("m0");

        assertThat(phones.problem()).contains("LIMIT_REACHED http-429");
    }

    @Test
    void aSourceThatIsNotThereAnyMoreIsNothing() {
        Phones elsewhere = new Phones(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId("nowhere"));

        assertThat(failures(elsewhere.agentsDue())).isEmpty();
    }

    @Test
    void whatCannotBeReadIsKept() {
        assertThat(failures("{\"detail-type\":\"AgentsDue\",\"detail\":{}}")).isEmpty();
    }

    private void lists(String users) {
        fake.answer(get(urlPathEqualTo("/v1/users")), text(200, "{\"data\":[" + users + "]}"));
    }

    private List<String> read() {
        return failures(phones.agentsDue());
    }

    private List<String> failures(String body) {
        return function.readAgents(Messages.batch(body)).getBatchItemFailures().stream()
                .map(failure -> failure.getItemIdentifier())
                .toList();
    }
}
