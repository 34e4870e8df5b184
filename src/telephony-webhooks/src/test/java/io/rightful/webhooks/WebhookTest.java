package io.rightful.webhooks;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import org.junit.jupiter.api.BeforeEach;

import io.rightful.lambda.LocalAws;

/** What every test at the door starts from: noon, an empty bus, one source a provider. */
@QuarkusTestResource(LocalAws.class)
abstract class WebhookTest {
    static final String CALL = "{\"id\":41001,\"direction\":\"inbound\",\"dial_status\":\"answered\","
            + "\"unix_time\":1772452500,\"caller_number\":\"+12025550171\"}";

    @Inject
    SetClock clock;

    @Inject
    RecordedBus bus;

    @Inject
    TestSources sources;

    @BeforeEach
    void startAfresh() {
        clock.reset();
        bus.clear();
        sources.put();
    }
}
