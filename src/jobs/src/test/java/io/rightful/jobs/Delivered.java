package io.rightful.jobs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Delivery;
import io.rightful.ledger.delivery.DeliveryEntry;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.DeliveryOutcome;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.settings.SourceSettings;

/** What a phone system delivered to an office, one a minute. */
record Delivered(Office office) {
    static final Instant FROM = Office.NOW.minus(Duration.ofDays(2));

    void connect() {
        Source source = new Source(
                office.account(),
                Missed.SOURCE,
                "generic",
                "door-" + office.account(),
                List.of("secret"),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        new Sources(office.client(), office.tables()).put(source, Optional.empty());
    }

    DeliveryId call(int number) {
        return keep(
                "{\"callId\":\"call-%d\",\"result\":\"missed\",\"direction\":\"inbound\"}".formatted(number), number);
    }

    /** One that was a failure when it came. */
    DeliveryId failed(String body, int number) {
        DeliveryId id = DeliveryId.of(Missed.SOURCE, bytes(body));
        new Failures(office.client(), office.tables())
                .keep(
                        new Failure(
                                id.value(),
                                Optional.of(office.account()),
                                Optional.of(Missed.SOURCE),
                                "malformed-body",
                                at(number)),
                        bytes(body));
        return keep(body, number, DeliveryOutcome.failed("malformed-body"));
    }

    void askToReplay(String job, boolean dryRun) {
        Map<String, String> request =
                Map.of("from", FROM.toString(), "to", Office.NOW.toString(), "dryRun", "" + dryRun, "actor", "admin-1");
        new Jobs(office.client(), office.tables())
                .create(Job.waiting(job, office.account(), ReplayWork.KIND, request, Office.NOW));
    }

    private DeliveryId keep(String body, int number) {
        return keep(body, number, DeliveryOutcome.accepted("CallCompleted", "call-" + number));
    }

    private DeliveryId keep(String body, int number, DeliveryOutcome outcome) {
        DeliveryId id = DeliveryId.of(Missed.SOURCE, bytes(body));
        DeliveryEntry entry = DeliveryEntry.of(id, Missed.SOURCE, outcome, at(number));
        new Deliveries(office.client(), office.tables())
                .keep(
                        office.account(),
                        new Delivery(entry, "application/json", bytes(body)),
                        Instant.now().plus(Duration.ofDays(1)));
        return id;
    }

    private static Instant at(int number) {
        return FROM.plus(Duration.ofMinutes(number));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
