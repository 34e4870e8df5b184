package io.rightful.ledger.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.CallsOfNumbers;
import io.rightful.ledger.history.History;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;

/**
 * What happened with a contact, newest first: the calls of its numbers, and whose it was when. A call of a number that several
 * contacts share stands in the timeline of each of them.
 */
public record Timeline(DynamoDbClient client, TableNames tables) {

    /**
     * @param numbers those of the contact's numbers that are its own
     * @param kinds which are wanted; none means all
     */
    public Page<TimelineEntry> of(
            AccountId account,
            Contact contact,
            Collection<String> numbers,
            Collection<TimelineKind> kinds,
            Optional<String> cursor,
            int limit) {
        List<TimelineSource> wanted = sources(account, contact, numbers).stream()
                .filter(source -> kinds.isEmpty() || source.kinds().stream().anyMatch(kinds::contains))
                .toList();
        return new MergedSources(wanted).page(cursor.map(TimelineCursor::read), limit);
    }

    private List<TimelineSource> sources(AccountId account, Contact contact, Collection<String> numbers) {
        return List.of(
                new CallSource(new CallsOfNumbers(client, tables), account, numbers),
                new AssignmentSource(new History(client, tables), account, contact.id()));
    }
}
