package io.rightful.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.delivery.UnsentEvents;
import io.rightful.ledger.table.TableNames;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.unsent.DurableBus;

import static org.assertj.core.api.Assertions.assertThat;

class SendKeptTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Failures failures = new Failures(DYNAMODB.client(), tables);
    private final List<BusEvent> published = new ArrayList<>();

    @Test
    void anEventIsSentOnceAndIsThenKeptNoMore() {
        KeptEvent kept = kept("1");
        assertThat(take(published::add, kept.change(), kept.change())).isEmpty();

        assertThat(published)
                .containsExactly(new BusEvent("rightful.telephony", "CallCompleted", kept.detail(), KeptEvent.TOLD_AT));
        assertThat(kept.isKept()).isFalse();
    }

    @Test
    void whatTheBusStillRefusesComesAgainAndTheOthersAreSent() {
        KeptEvent refused = kept("2");
        KeptEvent other = kept("3");
        AtomicInteger refusals = new AtomicInteger(1);
        EventBus bus = event -> {
            if (refusals.getAndDecrement() > 0) {
                throw new IllegalStateException("the bus is out of order");
            }
            published.add(event);
        };

        assertThat(take(bus, refused.change(), other.change())).containsExactly("m0");
        assertThat(refused.isKept()).isTrue();
        assertThat(other.isKept()).isFalse();

        assertThat(take(bus, refused.change())).isEmpty();
        assertThat(published).extracting(BusEvent::detail).containsExactly(other.detail(), refused.detail());
        assertThat(refused.isKept()).isFalse();
    }

    @Test
    void whatIsNoUnsentEventIsKeptAsAFailure() {
        assertThat(take(
                        published::add,
                        "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"a#delivery#1\"},\"sk\":{\"S\":\"part#000\"}}}}"))
                .isEmpty();
        assertThat(take(published::add, "{\"source\":\"rightful.admin\"}")).isEmpty();

        assertThat(failures.list(Optional.empty(), Optional.empty(), 10).items())
                .extracting(Failure::reason)
                .containsExactly("not-an-unsent-event", "not-an-unsent-event");
        assertThat(published).isEmpty();
    }

    private KeptEvent kept(String delivery) {
        return KeptEvent.of(DYNAMODB.client(), tables, "sent", delivery);
    }

    /** The ids of what is to come again. */
    private List<String> take(EventBus bus, String... bodies) {
        DurableBus durable = new DurableBus(
                bus, new UnsentEvents(DYNAMODB.client(), tables), InstantSource.system(), Duration.ofDays(14));
        SendKept function = new SendKept(
                new Batch(Invocations.UNOBSERVED), new BadRecords(failures, InstantSource.system()), durable);
        SQSEvent batch = new SQSEvent();
        batch.setRecords(new ArrayList<>());
        for (String body : bodies) {
            SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
            message.setMessageId("m" + batch.getRecords().size());
            message.setBody(body);
            batch.getRecords().add(message);
        }
        return function.sendKept(batch).getBatchItemFailures().stream()
                .map(BatchItemFailure::getItemIdentifier)
                .toList();
    }
}
