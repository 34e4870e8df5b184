package io.rightful.callcompleted;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.response.ValidatableResponse;

import io.rightful.lambda.FunctionRequests;
import io.rightful.lambda.LocalAws;
import io.rightful.rules.call.AccountId;

import static org.assertj.core.api.Assertions.assertThat;

/** One of the package's functions as it is deployed: a queue's JSON in, a partial batch response out. */
@QuarkusTestResource(LocalAws.class)
abstract class FunctionIT {
    /** All is as it is deployed, the choice of the function too: each has an executable of its own. */
    abstract static class Deployed implements QuarkusTestProfile {
        private final String function;

        Deployed(String function) {
            this.function = function;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", function);
        }
    }

    static Example example(String account) {
        return new Example(LocalAws.dynamoDb(), LocalAws.TABLES, new AccountId(account));
    }

    /** A call of an agent whom nobody knows yet, decided so. */
    static void unmatched(Example example) {
        FunctionsBuilder.on(example.client(), example.tables(), Example.CLOCK)
                .callCompleted()
                .callCompleted(Messages.batch(example.answeredByDana("1")));
        assertThat(example.decision("1").responsible()).isEmpty();
    }

    /** Sends a batch of one message for every body, named m0, m1 and so on. */
    static ValidatableResponse send(String... bodies) {
        return FunctionRequests.request()
                .contentType("application/json")
                .body(Messages.json(bodies))
                .post("/")
                .then()
                .statusCode(200);
    }
}
