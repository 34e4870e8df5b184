package io.rightful.telephony.connect;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.telephony.Given;

import static org.assertj.core.api.Assertions.assertThat;

class InstanceTest {
    private static final String INSTANCE = "7d0c2f4e-55aa-4b1c-9e3d-2f6b8a9c1e07";

    @ParameterizedTest
    @ValueSource(strings = {"answered-completed", "detail-alone", "answered-record", "answered-in-pascal-case"})
    void everyShapeNamesItsInstance(String fixture) throws JsonProcessingException {
        String body = Given.text(Given.fixtures("connect").resolve(fixture + ".json"));
        assertThat(ConnectProvider.instanceOf(read(body))).contains(INSTANCE);
    }

    @Test
    void whatNamesNoneHasNone() throws JsonProcessingException {
        assertThat(ConnectProvider.instanceOf(read("{}"))).isEmpty();
        assertThat(ConnectProvider.instanceOf(read("[1]"))).isEmpty();
        assertThat(ConnectProvider.instanceOf(read("{\"instanceArn\":\"arn:aws:connect:instance/\"}")))
                .isEmpty();
        assertThat(ConnectProvider.instanceOf(read("{\"instanceArn\":7}"))).isEmpty();
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return new JsonMapper().readTree(body);
    }
}
