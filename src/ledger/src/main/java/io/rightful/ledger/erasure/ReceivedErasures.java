package io.rightful.ledger.erasure;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.contact.Erasing;
import io.rightful.ledger.contact.NumberErasures;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.message.MessageErasures;
import io.rightful.ledger.message.MessageItems;
import io.rightful.ledger.message.StoredMessage;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.timeline.ReceivedList;
import io.rightful.rules.call.Party;

/** Erases a contact from the calls, texts and forms on the lists of its numbers and e-mails. What may be another's stays. */
public final class ReceivedErasures {
    private final DynamoDbClient client;
    private final TableNames tables;
    private final CallDecisions decisions;
    private final MessageErasures messages;
    private final ContactErasures contacts;
    private final NumberErasures numbers;
    private final CallRecords records;

    public ReceivedErasures(DynamoDbClient client, TableNames tables, InstantSource clock) {
        this.client = client;
        this.tables = tables;
        this.decisions = new CallDecisions(client, tables, clock);
        this.messages = new MessageErasures(client, tables);
        this.contacts = new ContactErasures(client, tables, clock);
        this.numbers = new NumberErasures(client, tables);
        this.records = new CallRecords(client, tables);
    }

    /**
     * One page of one list.
     *
     * @param before where the page begins, or nothing to begin with the newest
     */
    public ErasedPage page(Erasing who, ReceivedTrace list, Optional<String> before, int limit, Occasion occasion) {
        List<ReceivedList.Place> places = new ReceivedList(client, tables).below(list.name(), before, limit);
        List<Key> keys = places.stream().map(ReceivedList.Place::key).toList();
        boolean goesOn = places.size() == limit;
        Page page = new Page(who, list, isFree(who, list), occasion);
        ErasedPage erased = erased(page, keys);
        Optional<String> next = goesOn ? Optional.of(places.get(limit - 1).sort()) : Optional.empty();
        return new ErasedPage(next, erased.examined(), erased.calls(), erased.messages(), erased.failures());
    }

    /** Calls, texts and forms that are known to be the contact's, wherever they stand. */
    ErasedPage known(Erasing who, List<Key> keys, Occasion occasion) {
        ErasedPage all = ErasedPage.EMPTY;
        for (Map<String, AttributeValue> item :
                new BatchRead(client).read(tables.calls(), keys).values()) {
            all = all.and(
                    isMessage(Key.of(item)) ? erase(who, MessageItems.read(item)) : erase(who, call(item), occasion));
        }
        return all;
    }

    /** @param all whether it does not matter when what stands on the list happened */
    private record Page(Erasing who, ReceivedTrace list, boolean all, Occasion occasion) {
        boolean isTheirs(Instant time, Party contact) {
            boolean before = all || who.erasedAt().map(at -> !time.isAfter(at)).orElse(true);
            return before && (list.own() || who.traces().areStatedOf(contact));
        }
    }

    private ErasedPage erased(Page page, List<Key> keys) {
        ErasedPage all = new ErasedPage(Optional.empty(), keys.size(), 0, 0, 0);
        var items = new BatchRead(client).read(tables.calls(), keys);
        for (Map<String, AttributeValue> item : items.values()) {
            if (isMessage(Key.of(item))) {
                StoredMessage message = MessageItems.read(item);
                all = isTheirs(page, message) ? all.and(erase(page.who(), message)) : all;
            } else {
                StoredCall call = call(item);
                all = page.isTheirs(call.time(), call.facts().call().contact())
                        ? all.and(erase(page.who(), call, page.occasion()))
                        : all;
            }
        }
        return all;
    }

    private boolean isTheirs(Page page, StoredMessage message) {
        return message.contact()
                .map(contact -> contacts.leadsTo(
                        page.who().account(), contact, page.who().id()))
                .orElseGet(() -> page.isTheirs(
                        message.message().eventTime(), message.message().contact()));
    }

    /** Where it was told goes first, since an erased call is not looked at again; and once more, since it may just be being told. */
    private ErasedPage erase(Erasing who, StoredCall call, Occasion occasion) {
        if (call.facts().erased()) {
            return ErasedPage.EMPTY;
        }
        records.erase(call.key());
        decisions.erase(call.key(), occasion);
        records.erase(call.key());
        forgetNumber(who, call.facts().call().contact());
        return new ErasedPage(Optional.empty(), 0, 1, 0, 0);
    }

    private ErasedPage erase(Erasing who, StoredMessage message) {
        if (message.erased()) {
            return ErasedPage.EMPTY;
        }
        messages.erase(message);
        forgetNumber(who, message.message().contact());
        return new ErasedPage(Optional.empty(), 0, 0, 1, 0);
    }

    /** A number that is none of the contact's by now, and nobody else's, was only ever its own words. */
    private void forgetNumber(Erasing who, Party contact) {
        contact.number()
                .filter(number -> !who.traces().allNumbers().contains(number))
                .ifPresent(number -> numbers.forgetUnused(who.account(), number));
    }

    private boolean isFree(Erasing who, ReceivedTrace list) {
        return who.erasedAt().isEmpty()
                || list.number()
                        .map(number -> numbers.isNobodys(who.account(), number))
                        .orElse(false);
    }

    private static StoredCall call(Map<String, AttributeValue> item) {
        return CallItems.read(CallItems.callKey(Key.of(item)), item);
    }

    private static boolean isMessage(Key key) {
        return key.sort().equals(MessageItems.SORT);
    }
}
