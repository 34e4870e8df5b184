package io.rightful.callcompleted;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.waiting.WaitingFor;
import io.rightful.wiring.queue.StreamRecord;

/** Reads a stream record of the directory, or of a lead owner's history, as the things that changed. */
@Singleton
final class StreamChanges {
    private static final String CONTACT = "contact/";

    private final Contacts contacts;

    @Inject
    StreamChanges(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Empty where it is no stream record at all. */
    Optional<List<StreamChange>> in(String body) {
        return StreamRecord.of(body)
                .map(record -> record.written().containsKey("role") ? owners(record) : directory(record));
    }

    private static List<StreamChange> directory(StreamRecord record) {
        return MappingItems.changeOf(record.key().partition(), record.key().sort())
                .map(mapping ->
                        new StreamChange(mapping.account(), mapping.changed(), record.changeId(), record.changedAt()))
                .stream()
                .toList();
    }

    private List<StreamChange> owners(StreamRecord record) {
        Map<String, String> written = record.written();
        String subject = written.getOrDefault("subject", "");
        if (!AssignmentRole.LEAD_OWNER.code().equals(written.get("role")) || !subject.startsWith(CONTACT)) {
            return List.of();
        }
        AccountId account = new AccountId(Key.words(record.key().partition()).get(0));
        Stream<String> numbers = contacts.phones(account, new ContactId(subject.substring(CONTACT.length()))).stream();
        return numbers.map(number -> new StreamChange(
                        account, WaitingFor.owner(number), Digest.of(record.changeId(), number), record.changedAt()))
                .toList();
    }
}
