package io.rightful.ledger.contact;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.user.EmailAddress;

/** What an erased contact leaves in the place of its own item. It stands on no list. */
final class ErasedItems {
    private static final String ERASED_AT = "erasedAt";
    private static final String RECORDS = "records";
    private static final String TRACES = "traces";
    private static final String NAME = "name";
    private static final String NUMBERS = "numbers";
    private static final String SHARED_NUMBERS = "sharedNumbers";
    private static final String EMAILS = "emails";
    private static final String SHARED_EMAILS = "sharedEmails";

    private ErasedItems() {}

    static boolean isErased(Item item) {
        return item.optionalText(ERASED_AT).isPresent();
    }

    static Map<String, AttributeValue> item(AccountId account, ErasedContact erased) {
        return ItemBuilder.item(ContactKeys.contact(account, erased.id()))
                .text(ERASED_AT, erased.at())
                .number(RECORDS, erased.records())
                .number(Item.VERSION, erased.version())
                .map(TRACES, erased.traces().map(ErasedItems::traces))
                .build();
    }

    static ErasedContact read(Item item) {
        return new ErasedContact(
                new ContactId(ContactKeys.idOf(item.key())),
                item.time(ERASED_AT),
                item.number(Item.VERSION),
                item.number(RECORDS),
                item.optionalMap(TRACES).map(ErasedItems::traces));
    }

    private static ItemBuilder traces(ContactTraces traces) {
        return ItemBuilder.map()
                .text(NAME, traces.name())
                .set(NUMBERS, traces.numbers())
                .set(SHARED_NUMBERS, traces.sharedNumbers())
                .set(EMAILS, folded(traces.emails()))
                .set(SHARED_EMAILS, folded(traces.sharedEmails()));
    }

    private static ContactTraces traces(Item map) {
        return new ContactTraces(
                map.optionalText(NAME),
                new TreeSet<>(map.texts(NUMBERS)),
                new TreeSet<>(map.texts(SHARED_NUMBERS)),
                emails(map.texts(EMAILS)),
                emails(map.texts(SHARED_EMAILS)));
    }

    private static List<String> folded(SortedSet<EmailAddress> emails) {
        return emails.stream().map(EmailAddress::folded).toList();
    }

    private static SortedSet<EmailAddress> emails(List<String> folded) {
        return folded.stream().map(EmailAddress::new).collect(Collectors.toCollection(TreeSet::new));
    }
}
