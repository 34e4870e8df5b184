package io.rightful.ledger.timeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.history.History;
import io.rightful.ledger.message.MessageItems;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.Contact;

/**
 * What happened with a contact, newest first: the calls, texts and forms of its numbers and e-mails, and whose it was when. What
 * came from a number that several contacts share stands in the timeline of each of them.
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
        List<TimelineSource> wanted = sources(account, contact, numbers, kinds).stream()
                .filter(source -> kinds.isEmpty() || source.kinds().stream().anyMatch(kinds::contains))
                .toList();
        return new MergedSources(wanted).page(cursor.map(TimelineCursor::read), limit);
    }

    private List<TimelineSource> sources(
            AccountId account, Contact contact, Collection<String> numbers, Collection<TimelineKind> kinds) {
        List<String> lists = Stream.concat(
                        numbers.stream().map(number -> MessageItems.ofNumber(account, number)),
                        contact.emails().stream().map(email -> MessageItems.ofEmail(account, email)))
                .toList();
        return List.of(
                new ReceivedSource(client, tables, lists, kinds),
                new AssignmentSource(new History(client, tables), account, contact.id()));
    }
}
