package io.rightful.callcompleted;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.rightful.ledger.agent.MappingItems;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.waiting.WaitingFor;

/** Reads a stream record of the directory, or of a lead owner's history, as the things that changed. */
@Singleton
final class StreamChanges {
    private final ObjectMapper json;
    private final Contacts contacts;

    @Inject
    StreamChanges(ObjectMapper json, Contacts contacts) {
        this.json = json;
        this.contacts = contacts;
    }

    /** Empty where it is no stream record at all. */
    Optional<List<StreamChange>> in(String body) {
        return tree(body)
                .filter(record -> record.path("dynamodb").path("Keys").isObject())
                .map(this::changes);
    }

    private List<StreamChange> changes(JsonNode record) {
        JsonNode keys = record.path("dynamodb").path("Keys");
        Key key = new Key(
                keys.path(Key.PARTITION).path("S").asText(),
                keys.path(Key.SORT).path("S").asText());
        JsonNode written = record.path("dynamodb").path("NewImage");
        String change = Digest.of(
                key.partition(),
                key.sort(),
                record.path("dynamodb").path("SequenceNumber").asText());
        Optional<Instant> at = Optional.of(record.path("dynamodb").path("ApproximateCreationDateTime"))
                .filter(JsonNode::isNumber)
                .map(seconds -> Instant.ofEpochSecond(seconds.asLong()));
        return written.has("role") ? owners(key, written, change, at) : directory(key, change, at);
    }

    private static List<StreamChange> directory(Key key, String change, Optional<Instant> at) {
        return MappingItems.changeOf(key.partition(), key.sort())
                .map(mapping -> new StreamChange(mapping.account(), mapping.changed(), change, at))
                .stream()
                .toList();
    }

    private List<StreamChange> owners(Key key, JsonNode written, String change, Optional<Instant> at) {
        String prefix = "contact/";
        String subject = written.path("subject").path("S").asText();
        if (!AssignmentRole.LEAD_OWNER
                        .code()
                        .equals(written.path("role").path("S").asText())
                || !subject.startsWith(prefix)) {
            return List.of();
        }
        AccountId account = new AccountId(Key.words(key.partition()).get(0));
        Stream<String> numbers = contacts.phones(account, new ContactId(subject.substring(prefix.length()))).stream();
        return numbers.map(number -> new StreamChange(account, WaitingFor.owner(number), Digest.of(change, number), at))
                .toList();
    }

    private Optional<JsonNode> tree(String body) {
        try {
            return Optional.of(json.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
