package io.rightful.benchmarks.accept;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.benchmarks.work.SignedCall;
import io.rightful.intake.Intake;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Providers;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.unsent.DurableBus;

/** What becomes of a webhook between its request and its answer: the door is found, the proof verified, the payload kept, the event published. */
final class AcceptPath {
    static final String DOOR = "door-accept";

    private final Sources sources;
    private final Intake intake;
    private final InstantSource clock = InstantSource.system();

    /** The bus takes every event at once. */
    AcceptPath(DynamoDbClient client, TableNames tables) {
        this.sources = new Sources(client, tables);
        DurableBus bus = new DurableBus(event -> {}, new UnsentEvents(client, tables), clock, Duration.ofDays(14));
        this.intake = new Intake(
                new Deliveries(client, tables), new Failures(client, tables), bus, clock, Duration.ofDays(30));
    }

    void accept(int number) {
        Instant now = clock.instant();
        SignedCall call = SignedCall.numbered(number, now);
        Payload payload = new Payload(
                Payload.JSON, call.headers(), Payload.json(call.body()).body());
        Source source = sources.byDoor(DOOR).orElseThrow();
        Providers.named(source.provider())
                .orElseThrow()
                .proof()
                .verify(payload, source.secrets(), Optional.empty(), now)
                .fold(() -> intake.take(source, payload, new Measurements()), refused -> {
                    throw new IllegalStateException(refused);
                });
    }
}
