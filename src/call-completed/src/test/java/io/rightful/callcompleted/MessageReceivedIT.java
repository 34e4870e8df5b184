package io.rightful.callcompleted;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

@QuarkusIntegrationTest
@TestProfile(MessageReceivedIT.Function.class)
class MessageReceivedIT extends FunctionIT {
    public static final class Function extends Deployed {
        public Function() {
            super("messageReceived");
        }
    }

    @Test
    void aFormMakesItsContactAndIsDecidedOnce() {
        Example example = example("packaged-form");
        send(example.form("1"), example.form("1")).body("batchItemFailures", empty());
        assertThat(example.message("1")).hasValueSatisfying(stored -> {
            assertThat(stored.decision().reason()).isEqualTo(Reason.NOBODY_FOUND);
            assertThat(stored.contact()).isPresent();
        });
    }
}
