package io.rightful.telephonysync;

import java.time.Instant;

/** A call of CallRail's list, of one that lasted a minute. */
record ListedCall(String id, Instant startedAt, String outcome) {
    static ListedCall answered(String id, Instant startedAt) {
        return new ListedCall(id, startedAt, "\"answered\":true,\"agent_email\":\"ann@example.com\"");
    }

    static ListedCall missed(String id, Instant startedAt) {
        return new ListedCall(id, startedAt, "\"answered\":false");
    }

    String json() {
        return """
                {"id":"%s","direction":"inbound","voicemail":false,%s,"duration":60,"start_time":"%s",\
                "customer_phone_number":"+12025550141","tracking_phone_number":"+12025550121"}""".formatted(id, outcome, startedAt);
    }
}
