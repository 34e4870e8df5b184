package io.rightful.callcompleted;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.jboss.logging.Logger;

import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.message.MessageOutcome;
import io.rightful.ledger.message.StoredMessage;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.telephony.event.EventReader;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;
import io.rightful.wiring.metric.Measurements;
import io.rightful.wiring.metric.Metric;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Done;

/** Brings one text or form to a decision. What can never be read is kept whole with its reason, and is then done. */
@Singleton
final class MessageIntake {
    private static final Logger LOG = Logger.getLogger(MessageIntake.class);
    private static final String NO_MESSAGE = "not-a-message-event";

    private final MessageDecisions decisions;
    private final BadRecords badRecords;

    @Inject
    MessageIntake(MessageDecisions decisions, BadRecords badRecords) {
        this.decisions = decisions;
        this.badRecords = badRecords;
    }

    void take(SQSEvent.SQSMessage message, Measurements measured) {
        EventReader.read(message.getBody())
                .fold(
                        part -> badRecords.keep(message, NO_MESSAGE, measured),
                        event -> record(event.message(), measured),
                        event -> badRecords.keep(message, NO_MESSAGE, measured),
                        command -> badRecords.keep(message, NO_MESSAGE, measured),
                        unreadable -> badRecords.keep(message, unreadable.code(), measured));
    }

    private Done record(Message message, Measurements measured) {
        about(message);
        MessageOutcome outcome = decisions.record(message);
        measured.count(Metric.DECISION_CONTENTION, outcome.lostRaces());
        return outcome.fold(recorded -> written(recorded, measured), known -> line(known, "unchanged"));
    }

    private static Done written(StoredMessage stored, Measurements measured) {
        measured.count(
                stored.decision().fold(assigned -> Metric.MESSAGES_ASSIGNED, unassigned -> Metric.MESSAGES_UNASSIGNED));
        return line(stored, stored.decision().fold(assigned -> "assigned", unassigned -> "unassigned"));
    }

    private static Done line(StoredMessage stored, String outcome) {
        Map<LogKey, Object> keys = Map.of(
                LogKey.OUTCOME,
                outcome,
                LogKey.REASON,
                stored.decision().reason().code());
        LogContext.during(keys, () -> LOG.info("message decided"));
        return Done.DONE;
    }

    private static void about(Message message) {
        MessageKey key = message.key();
        LogContext.put(LogKey.ACCOUNT, key.account());
        LogContext.put(LogKey.SOURCE, key.source());
        LogContext.put(LogKey.MESSAGE_ID, key.id());
        if (!message.payloads().isEmpty()) {
            LogContext.put(LogKey.DELIVERY, String.join(",", message.payloads()));
        }
    }
}
