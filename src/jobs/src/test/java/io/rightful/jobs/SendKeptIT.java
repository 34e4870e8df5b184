package io.rightful.jobs;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import io.rightful.lambda.LocalAws;
import io.rightful.lambda.PublishedEvents;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(SendKeptIT.Function.class)
class SendKeptIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "sendKept");
        }
    }

    @Test
    void anEventIsSentOnce() {
        KeptEvent kept = KeptEvent.of(LocalAws.dynamoDb(), LocalAws.TABLES, "kept", "delivery-61001");

        FunctionCalls.take(kept.change(), "send-kept");
        FunctionCalls.take(kept.change(), "send-kept");

        assertThat(PublishedEvents.mentioning("delivery-61001")).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.telephony");
            assertThat(event.detailType()).isEqualTo("CallCompleted");
            assertThat(event.detail()).isEqualTo(kept.detail());
            assertThat(event.time()).isEqualTo(KeptEvent.TOLD_AT);
        });
        assertThat(kept.isKept()).isFalse();
    }
}
