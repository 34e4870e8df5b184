package io.rightful.local.stream;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import static org.assertj.core.api.Assertions.assertThat;

class AttributeJsonTest {
    @Test
    void everyTypeIsWrittenAsDynamoDbWritesIt() {
        assertThat(json(AttributeValue.fromS("x"))).isEqualTo("{\"a\":{\"S\":\"x\"}}");
        assertThat(json(AttributeValue.fromN("1"))).isEqualTo("{\"a\":{\"N\":\"1\"}}");
        assertThat(json(AttributeValue.fromBool(false))).isEqualTo("{\"a\":{\"BOOL\":false}}");
        assertThat(json(AttributeValue.fromNul(true))).isEqualTo("{\"a\":{\"NULL\":true}}");
        assertThat(json(AttributeValue.fromB(SdkBytes.fromUtf8String("hi")))).isEqualTo("{\"a\":{\"B\":\"aGk=\"}}");
        assertThat(json(AttributeValue.fromSs(List.of("x")))).isEqualTo("{\"a\":{\"SS\":[\"x\"]}}");
        assertThat(json(AttributeValue.fromM(Map.of("b", AttributeValue.fromN("2")))))
                .isEqualTo("{\"a\":{\"M\":{\"b\":{\"N\":\"2\"}}}}");
        assertThat(json(AttributeValue.fromL(List.of(AttributeValue.fromS("x")))))
                .isEqualTo("{\"a\":{\"L\":[{\"S\":\"x\"}]}}");
    }

    private static String json(AttributeValue value) {
        return AttributeJson.item(Map.of("a", value)).toString();
    }
}
