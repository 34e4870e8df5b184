package io.rightful.telephony.callingly;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class CallinglyWordsTest {
    @ParameterizedTest
    @CsvSource({
        "contacted, completed, ANSWERED",
        "Contacted, '', ANSWERED",
        "voicemail, completed, VOICEMAIL",
        "missed, completed, MISSED",
        "removed, completed, MISSED",
        "'', missed, MISSED",
        "'', busy, MISSED",
        "'', offline, MISSED",
        "'', ignored, MISSED",
        "'', error, MISSED",
        "'', completed, STARTED",
        "'', in-progress, STARTED",
        "'', in_progress, STARTED",
        "'', ringing, STARTED",
        "postponed, '', STARTED",
        "postponed, busy, MISSED",
        "'', '', STARTED"
    })
    void theResultIsNeverGuessed(String result, String status, CallResult expected) {
        String body = "{\"id\":1,\"seconds\":40,\"user\":{\"email\":\"ilse.vandermeer@example.com\"},\"result\":\""
                + result + "\",\"status\":\"" + status + "\"}";
        assertThat(Given.call(new Callingly().normalise(Payload.json(body), Given.CONTEXT))
                        .result())
                .isEqualTo(expected);
    }
}
