package io.rightful.webhooks;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.intake.Intake;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.RefusedDeliveries;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.TableNames;
import io.rightful.problem.ProblemException;
import io.rightful.telephony.Payload;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.unsent.DurableBus;

/** The door as its container wires it, from its gate to the tables, and a bus whose reader reads what is published. */
final class FuzzedDoor {
    private static final Duration KEPT = Duration.ofDays(36_500);
    private static final InstantSource CLOCK = InstantSource.fixed(FuzzedSource.NOW);
    private static final int FAILURE_OF_OURS = 500;

    private final FuzzTally tally;
    private final Reception reception;
    private final RefusedLog refused;

    FuzzedDoor(DynamoDbClient client, TableNames tables, FuzzTally tally) {
        this.tally = tally;
        DurableBus bus = new DurableBus(this::read, new UnsentEvents(client, tables), CLOCK, KEPT);
        this.reception = new Reception(
                new Intake(new Deliveries(client, tables), new Failures(client, tables), bus, CLOCK, KEPT));
        this.refused = new RefusedLog(new RefusedDeliveries(client, tables), CLOCK, KEPT);
    }

    void deliver(long number, FuzzedSource from, Payload payload) {
        long began = System.nanoTime();
        String answer = answer(number, from.source(), payload);
        tally.answered(answer, Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private String answer(long number, Source source, Payload payload) {
        Gate gate = new Gate(door -> Optional.of(source), CLOCK);
        try {
            return gate.greeted(
                    source.door(),
                    payload,
                    greeting -> "greeted",
                    verified -> reception
                                    .accept(verified, payload, new Measurements())
                                    .ignored()
                                    .isPresent()
                            ? "ignored"
                            : "accepted",
                    refused::count);
        } catch (ProblemException e) {
            if (e.problem().status() >= FAILURE_OF_OURS) {
                tally.violated(source.provider() + " " + number + " is answered "
                        + e.problem().status());
            }
            return Integer.toString(e.problem().status());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            tally.violated(source.provider() + " " + number + ": " + e);
            return "thrown";
        } finally {
            LogContext.clear();
        }
    }

    private void read(BusEvent event) {
        String json = "{\"source\":\"%s\",\"detail-type\":\"%s\",\"time\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.time(), event.detail());
        EventReader.read(json)
                .fold(
                        call -> call,
                        message -> message,
                        other -> unread(event),
                        command -> unread(event),
                        bad -> unread(event));
    }

    private BusEvent unread(BusEvent event) {
        tally.violated("nobody can read " + event.detailType() + " " + event.detail());
        return event;
    }
}
