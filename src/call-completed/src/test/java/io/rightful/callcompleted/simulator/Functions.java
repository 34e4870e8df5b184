package io.rightful.callcompleted.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

import io.rightful.callcompleted.FunctionsBuilder;
import io.rightful.callcompleted.Messages;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.telephony.event.CallEvents;

/** Queues before the functions: in batches, in any order, again and again until each message is done. */
record Functions(FunctionsBuilder functions, Random random) {

    void deliver(List<CallPart> parts) {
        List<SQSEvent.SQSMessage> queue = new ArrayList<>();
        for (CallPart part : parts) {
            String id = "m" + queue.size();
            queue.add(Messages.message(
                    id,
                    random.nextBoolean()
                            ? CallEvents.eventBridge(id, part.eventTime(), part)
                            : CallEvents.cloudEvent(id, part.eventTime(), part)));
        }
        work(queue, functions.callCompleted()::callCompleted);
    }

    /** Every change of a lead owner reaches the calls that wait for it. */
    void settle(AccountId account, List<String> numbers) {
        List<SQSEvent.SQSMessage> queue = new ArrayList<>();
        for (String number : numbers) {
            String subject = HistoryItems.subject(ContactKeys.idOf(account, number));
            new History(functions.client(), functions.tables())
                    .of(account, subject, Optional.empty(), 100)
                    .items()
                    .forEach(record -> queue.add(Messages.message(
                            number + queue.size(), Messages.streamRecord(HistoryItems.item(account, record)))));
        }
        work(queue, functions.decideWaiting()::decideWaiting);
    }

    void decideWaiting(List<String> streamRecords) {
        List<SQSEvent.SQSMessage> queue = new ArrayList<>();
        streamRecords.forEach(record -> queue.add(Messages.message("r" + queue.size(), record)));
        work(queue, functions.decideWaiting()::decideWaiting);
    }

    private void work(List<SQSEvent.SQSMessage> queue, Function<SQSEvent, SQSBatchResponse> function) {
        while (!queue.isEmpty()) {
            int size = Math.min(queue.size(), 1 + random.nextInt(4));
            List<SQSEvent.SQSMessage> batch = new ArrayList<>(queue.subList(0, size));
            queue.subList(0, size).clear();
            List<String> failed = Messages.failed(function.apply(Messages.batch(batch)));
            batch.stream()
                    .filter(message -> failed.contains(message.getMessageId()))
                    .forEach(message -> queue.add(random.nextInt(queue.size() + 1), message));
        }
    }
}
