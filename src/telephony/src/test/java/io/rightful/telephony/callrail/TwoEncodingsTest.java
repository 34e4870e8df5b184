package io.rightful.telephony.callrail;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.CallFacts;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class TwoEncodingsTest {
    private static final Path FIXTURES = Given.fixtures("callrail");

    @Test
    void theFormAndTheJsonOfOneCallMergeInEitherOrderAndKeepTheAgent() {
        CallFacts form = facts(Payload.form(Given.text(FIXTURES.resolve("answered-as-a-form.form"))));
        CallFacts json = facts(Payload.json(Given.text(FIXTURES.resolve("answered.json"))));

        assertThat(form.merge(json)).isEqualTo(json.merge(form));
        assertThat(form.merge(json).call()).isEqualTo(json.call());
        assertThat(json.merge(form).call().legs().get(0).agent().flatMap(Agent::email))
                .contains("teodor.brandvold@example.com");
    }

    private static CallFacts facts(Payload payload) {
        return CallFacts.of(Given.part(new CallRail().normalise(payload, Given.CONTEXT)));
    }
}
