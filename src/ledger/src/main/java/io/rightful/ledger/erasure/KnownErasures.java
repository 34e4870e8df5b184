package io.rightful.ledger.erasure;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.contact.Erasing;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.History;
import io.rightful.ledger.history.HistoryItems;
import io.rightful.ledger.message.MessageItems;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.message.MessageKey;

/**
 * Erases a contact from what its history names as evidence: a call that made it or moved its owner is the contact's, also where
 * its number is shared by now, or the contact's no more.
 */
public final class KnownErasures {
    private static final int WORDS = 3;

    private final History history;
    private final ReceivedErasures received;

    public KnownErasures(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.history = new History(client, tables);
        this.received = new ReceivedErasures(client, tables, clock);
    }

    /** One page of the history. */
    public ErasedPage page(Erasing who, Optional<String> position, int limit, Occasion occasion) {
        Page<AssignmentRecord> page = history.before(who.account(), HistoryItems.subject(who.id()), position, limit);
        List<Key> keys = page.items().stream()
                .flatMap(record -> key(who.account(), record.evidence()).stream())
                .distinct()
                .toList();
        ErasedPage erased = received.known(who, keys, occasion);
        return new ErasedPage(page.cursor(), keys.size(), erased.calls(), erased.messages(), 0);
    }

    private static Optional<Key> key(AccountId account, String evidence) {
        List<String> words = Stream.of(evidence.split("/", WORDS)).toList();
        if (words.size() < WORDS) {
            return Optional.empty();
        }
        SourceName source = new SourceName(words.get(1));
        return switch (words.get(0)) {
            case "call" -> Optional.of(CallItems.key(new CallKey(account, source, words.get(2))));
            case "text", "form" -> Optional.of(MessageItems.key(new MessageKey(account, source, words.get(2))));
            default -> Optional.empty();
        };
    }
}
