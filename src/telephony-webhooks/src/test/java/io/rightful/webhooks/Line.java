package io.rightful.webhooks;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.intake.Intake;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.delivery.UnsentKey;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.table.TableNames;
import io.rightful.problem.ProblemException;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.telephony.Payload;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.unsent.DurableBus;

/** From a source's door to the bus, where the bus, the tables and the function itself fail as they like. */
final class Line {
    private static final Duration KEPT = Duration.ofDays(36_500);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T12:00:00Z"));

    private final List<BusEvent> published = new ArrayList<>();
    private final Set<String> accepted = new TreeSet<>();
    private final List<String> refusals = new ArrayList<>();
    private final Source source;
    private final Faults bus;
    private final FaultyStore store;
    private final Reception reception;
    private final DurableBus sender;

    /**
     * @param atTheDoor what fails of the tables when a delivery comes
     * @param later what fails of them when an event is sent that was kept
     */
    Line(DynamoDbClient real, TableNames tables, String account, Faults bus, Faults atTheDoor, Faults later) {
        this.bus = bus;
        this.store = new FaultyStore(real, atTheDoor);
        this.source = new Source(
                new AccountId(account),
                new SourceName("generic"),
                "generic",
                "door-" + account,
                List.of("secret"),
                "US",
                ZoneOffset.UTC,
                Optional.empty(),
                SourceSettings.DEFAULT,
                0);
        DynamoDbClient client = store.client();
        DurableBus door = new DurableBus(bus(), new UnsentEvents(client, tables), CLOCK, KEPT);
        this.reception = new Reception(
                new Intake(new Deliveries(client, tables), new Failures(client, tables), door, CLOCK, KEPT));
        UnsentEvents unsent = new UnsentEvents(new FaultyStore(real, later).client(), tables);
        this.sender = new DurableBus(bus(), unsent, CLOCK, KEPT);
    }

    List<BusEvent> published() {
        return published;
    }

    /** The calls whose sender was answered 202. */
    Set<String> accepted() {
        return accepted;
    }

    /** What the others were answered; {@code none} where nobody was left to answer. */
    List<String> refusals() {
        return refusals;
    }

    /** What the table's stream has told, and nobody has taken to its end yet. */
    Queue<UnsentKey> told() {
        return store.told();
    }

    void deliver(String call) {
        String body =
                "{\"callId\":\"%s\",\"result\":\"missed\",\"direction\":\"inbound\",\"contact\":{\"number\":\"+12025550171\"}}";
        Payload payload =
                new Payload(Payload.JSON, Map.of(), body.formatted(call).getBytes(StandardCharsets.UTF_8));
        try {
            reception.accept(source, payload, new Measurements());
            accepted.add(call);
        } catch (ProblemException e) {
            refusals.add(e.problem().code());
        } catch (Faults.Death e) {
            refusals.add("none");
        }
    }

    /** As the queue hands it over; it comes again where it fails. */
    void sendOne() {
        UnsentKey key = told().remove();
        try {
            sender.send(key, new Measurements());
        } catch (RuntimeException | Faults.Death e) {
            told().add(key);
        }
    }

    private EventBus bus() {
        return event -> {
            bus.before();
            published.add(event);
            bus.after();
        };
    }
}
