package io.rightful.callcompleted;

import java.util.List;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.ClosedConnections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@TestProfile(ClosedConnectionIT.Function.class)
class ClosedConnectionIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("callCompleted");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ClosedConnections.class));
        }
    }

    @Test
    void aRequestThatAClosedConnectionDidNotTakeIsSentAgain() {
        Example example = example("closed").danaIsHired();
        int before = ClosedConnections.closed();

        for (String call : List.of("1", "2", "3")) {
            send(example.answeredByDana(call)).body("batchItemFailures", empty());
            assertThat(example.decision(call).responsible()).contains(Example.DANA);
        }

        assertThat(ClosedConnections.closed()).isGreaterThanOrEqualTo(before + 6);
    }
}
