package io.rightful.benchmarks.work;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.rightful.ledger.message.Messages;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.telephony.event.MessageEvents;

/** Forms, each of somebody not heard of before. */
public final class ReceivedForms implements Work {
    private static final Instant NOON = Instant.parse("2026-10-06T12:00:00Z");

    private final Surroundings surroundings;
    private final AccountId account;
    private int forms;

    public ReceivedForms(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.account = surroundings.account();
    }

    @Override
    public Task next() {
        int number = forms++;
        String id = "form-" + number;
        MessageKey key = new MessageKey(account, new SourceName("generic"), id);
        Message form = new Message(
                key,
                MessageKind.FORM,
                Set.of(),
                NOON.plusSeconds(number),
                Party.ofNumber(String.format(Locale.ROOT, "+1202555%07d", number)),
                Set.of(),
                Optional.of("Contact us"),
                Set.of());
        String event = Events.queued(id, MessageEvents.eventBridge(id, form.eventTime(), form));
        return new Task(event, answer -> {
            Answers.noFailures(answer);
            Answers.demand(hasContact(key), id + " made no contact");
        });
    }

    private boolean hasContact(MessageKey form) {
        var database = surroundings.database();
        return new Messages(database.client(), database.tables())
                .find(form)
                .flatMap(stored -> stored.contact())
                .isPresent();
    }
}
