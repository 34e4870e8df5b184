package io.rightful.local.stream;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.logging.Logger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

import io.rightful.ledger.table.TableNames;
import io.rightful.local.bus.Queue;
import io.rightful.local.bus.Queues;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.EventBus;

/** What EventBridge Pipes do on AWS: carries every change of the followed tables into its queue. */
@Singleton
public class StreamReader {
    private static final Logger LOG = Logger.getLogger(StreamReader.class);
    private static final long EVERY_MILLISECONDS = 200;
    private static final long STOP_SECONDS = 2;
    private static final String EVENT = "/eventName";
    private static final String SORT = "/dynamodb/Keys/sk/S";
    private static final String TOLD = "/dynamodb/NewImage/told";
    private static final String ROLE = "/dynamodb/NewImage/role/S";
    private static final String LEAD_OWNER = "lead-owner";

    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;
    private final TableNames names;
    private final Queues queues;
    private final EventBus bus;
    private final InstantSource clock;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    StreamReader(
            DynamoDbClient tables,
            DynamoDbStreamsClient streams,
            TableNames names,
            Queues queues,
            EventBus bus,
            InstantSource clock) {
        this.tables = tables;
        this.streams = streams;
        this.names = names;
        this.queues = queues;
        this.bus = bus;
        this.clock = clock;
    }

    public void start() {
        List<FollowedStream> followed = List.of(
                follow(names.userMappings(), record -> queues.send(Queue.DECIDE_WAITING, record.toString())),
                follow(names.assignmentHistory(), this::history),
                follow(names.calls(), this::call),
                follow(names.deliveries(), this::delivery));
        scheduler.scheduleWithFixedDelay(
                () -> followed.forEach(StreamReader::poll), 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private FollowedStream follow(String table, Consumer<ObjectNode> reader) {
        String arn = tables.describeTable(request -> request.tableName(table))
                .table()
                .latestStreamArn();
        return new FollowedStream(streams, arn, reader);
    }

    /** At most two may read a stream: whoever else wants to know of a lead's owner hears it on the bus. */
    private void history(ObjectNode record) {
        queues.send(Queue.PRIMARY_AGENT_NOTICE, record.toString());
        if (LEAD_OWNER.equals(record.at(ROLE).asText())) {
            bus.publish(new BusEvent("rightful.ledger", "LeadOwnerChanged", record.toString(), clock.instant()));
        }
    }

    /** What an account tells nobody is nobody's to read. */
    private void call(ObjectNode record) {
        if (record.at(SORT).asText().equals("call") && !record.at(TOLD).isMissingNode()) {
            queues.send(Queue.RECORD_CALLS, record.toString());
        }
    }

    /** What the bus refused. When it is gone again, that is no news. */
    private void delivery(ObjectNode record) {
        if (record.at(SORT).asText().equals("unsent")
                && !record.at(EVENT).asText().equals("REMOVE")) {
            queues.send(Queue.SEND_KEPT, record.toString());
        }
    }

    /** A scheduler silently forgets what throws, and no waiting call would be decided again until the next start. */
    private static void poll(FollowedStream stream) {
        try {
            stream.poll();
        } catch (RuntimeException e) {
            LOG.warnf(
                    "a stream was not readable, trying again: %s", e.getClass().getName());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        scheduler.shutdown();
        scheduler.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }
}
