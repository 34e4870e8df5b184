package io.rightful.telephony.ctm;

import org.junit.jupiter.api.Test;

import io.rightful.rules.call.CallFacts;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class LateStartTest {
    @Test
    void aStartThatArrivesAfterTheEndChangesNothing() {
        String answered = Given.text(Given.fixtures("ctm").resolve("answered.json"));
        CallFacts end = facts(answered);
        CallFacts start = facts(answered.replace("\"dial_status\": \"answered\"", "\"dial_status\": \"ringing\"")
                .replace("\"completed\"", "\"in-progress\"")
                .replace("\"talk_time\": 160", "\"talk_time\": 0"));

        assertThat(end.merge(start)).isEqualTo(end).isEqualTo(start.merge(end));
    }

    private static CallFacts facts(String body) {
        return CallFacts.of(Given.part(new CallTrackingMetrics().normalise(Payload.json(body), Given.CONTEXT)));
    }
}
