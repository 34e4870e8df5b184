package io.rightful.telephony.cloudtalk;

import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;
import io.rightful.telephony.SourceContext;

import static org.assertj.core.api.Assertions.assertThat;

class CloudTalkWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"agent_id\":5 | STARTED",
                "\"talking_time\":null | STARTED",
                "\"talking_time\":\"soon\" | STARTED",
                "\"talking_time\":-4 | STARTED",
                "\"talking_time\":0 | MISSED",
                "\"talking_time\":\"0\" | MISSED",
                "\"talking_time\":1 | ANSWERED",
                "\"talking_time\":1,\"status\":\"odd\" | ANSWERED",
                "\"status\":\"answered\" | ANSWERED",
                "\"status\":\"Answered\",\"talking_time\":0 | MISSED",
                "\"status\":\"No answer\" | MISSED",
                "\"status\":\"ringing\",\"talking_time\":0 | STARTED",
                "\"status\":\"Voice Mail\",\"talking_time\":12 | VOICEMAIL",
                "\"voicemail\":\"true\",\"talking_time\":0 | VOICEMAIL",
                "\"voicemail\":false,\"talking_time\":0 | MISSED",
                "\"status\":\"abandoned\",\"talking_time\":0 | ABANDONED"
            })
    void theResultIsNeverGuessed(String fields, CallResult result) {
        assertThat(read(fields, "US").result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({
        "12025550164, US, +12025550164",
        "12025550164, DE, +12025550164",
        "421220222222, US, +421220222222",
        "2025550164, US, +12025550164",
        "'\"+1 202 555 0164\"', GB, +12025550164",
        "'\"02079460018\"', GB, +442079460018"
    })
    void aNumberWithoutItsPlusIsInternationalWhereThatIsValid(String stated, String region, String number) {
        assertThat(read("\"external_number\":" + stated, region).contact().number())
                .contains(number);
    }

    @ParameterizedTest
    @CsvSource({"101", "0", "'\"\"'", "'\"sip:a@example.com\"'", "true", "99999999999999999999"})
    void whatIsNoNumberIsNoContact(String stated) {
        assertThat(read("\"external_number\":" + stated, "US").contact().number())
                .isEmpty();
    }

    private static Call read(String fields, String region) {
        SourceContext context = new SourceContext(
                Given.CONTEXT.account(), Given.CONTEXT.source(), region, ZoneOffset.UTC, Given.CONTEXT.receivedAt());
        return Given.call(new CloudTalk().normalise(Payload.json("{\"call_uuid\":\"u-1\"," + fields + "}"), context));
    }
}
