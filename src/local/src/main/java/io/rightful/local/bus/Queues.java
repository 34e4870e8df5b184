package io.rightful.local.bus;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** What SQS does on AWS: hands messages to functions, again after a failure, and puts the hopeless aside. */
@Singleton
public class Queues {
    private static final Logger LOG = Logger.getLogger(Queues.class);
    private static final int WORKERS = 4;
    private static final int DEAD_LETTERS = 1_000;
    private static final Duration FIRST_RETRY = Duration.ofMillis(100);
    private static final Duration DRAIN = Duration.ofSeconds(5);

    private final Functions functions;
    private final InstantSource clock;
    private final int receives;
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
    private final ConcurrentLinkedDeque<DeadLetter> deadLetters = new ConcurrentLinkedDeque<>();

    /** @param receives how often a message is handed over before it is put aside */
    Queues(Functions functions, InstantSource clock, @ConfigProperty(name = "rightful.queue-receives") int receives) {
        this.functions = functions;
        this.clock = clock;
        this.receives = receives;
    }

    public void send(Queue queue, String body) {
        Message message = new Message(UUID.randomUUID().toString(), queue, body, clock.instant(), 1);
        workers.execute(() -> receive(message));
    }

    public List<DeadLetter> deadLetters() {
        return List.copyOf(deadLetters);
    }

    private void receive(Message message) {
        try {
            SQSBatchResponse response = functions.call(message.queue(), SqsJson.event(message, clock.instant()));
            if (!response.getBatchItemFailures().isEmpty()) {
                failed(message);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.warnf("%s failed: %s", message.queue().title(), e.getClass().getName());
            failed(message);
        }
    }

    private void failed(Message message) {
        if (message.receives() < receives) {
            long delay = FIRST_RETRY.toMillis() << message.receives();
            workers.schedule(() -> receive(message.again()), delay, TimeUnit.MILLISECONDS);
            return;
        }
        LOG.warnf(
                "%s gave up message %s: see /local/dead-letters",
                message.queue().title(), message.id());
        deadLetters.addFirst(new DeadLetter(message.queue().title(), message.id(), message.sentAt(), message.body()));
        if (deadLetters.size() > DEAD_LETTERS) {
            deadLetters.pollLast();
        }
    }

    @PreDestroy
    void drain() throws InterruptedException {
        workers.shutdown();
        if (!workers.awaitTermination(DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
            workers.shutdownNow();
        }
    }
}
