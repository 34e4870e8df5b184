package io.rightful.telephonysync;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.quarkus.funqy.Funq;

import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;
import io.rightful.wiring.source.SourceDue;

/** A source's phone system is asked who its agents are. */
@Singleton
public class ReadAgents {
    private final Batch batches;
    private final BadRecords badRecords;
    private final AgentReader reader;

    @Inject
    public ReadAgents(Batch batches, BadRecords badRecords, AgentReader reader) {
        this.batches = batches;
        this.badRecords = badRecords;
        this.reader = reader;
    }

    @Funq("readAgents")
    public SQSBatchResponse readAgents(SQSEvent batch) {
        return batches.each("readAgents", batch, this::take);
    }

    private void take(SQSEvent.SQSMessage message, Measurements measured) {
        SourceDue.read(message.getBody(), SourceDue.AGENTS)
                .map(due -> reader.run(due, measured))
                .orElseGet(() -> badRecords.keep(message, "not-a-source-due", measured));
    }
}
