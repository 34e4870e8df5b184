package io.rightful.ledger.contact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Contention;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.table.Writes;
import io.rightful.rules.call.AccountId;

/** Takes away what is kept beside a number: what its calls mean for a lead, and its own item where nobody has it. */
public record NumberErasures(DynamoDbClient client, TableNames tables) {
    /** A transaction takes a hundred items, of which the number's own is one. */
    private static final int PAGE = 99;

    /** Whether no contact has the number. */
    public boolean isNobodys(AccountId account, String number) {
        return item(account, number).map(NumberItems::nobodys).orElse(true);
    }

    /** Of a number that nobody has, and of which no call means anything any more, nothing stays. */
    public void forgetUnused(AccountId account, String number) {
        Contention.retrying(() -> {
            item(account, number)
                    .filter(NumberItems::nobodys)
                    .filter(read -> touches(account, number, 1).isEmpty())
                    .ifPresent(read -> {
                        Writes writes = new Writes();
                        writes.deleteIfSame(address(account, number), read, Item.VERSION);
                        write(writes);
                    });
            return number;
        });
    }

    /**
     * Nothing that calls of the numbers mean for a lead stays.
     *
     * @return whether anything was there; then the numbers' own items have changed
     */
    boolean forgetTouches(AccountId account, Collection<String> numbers) {
        boolean found = false;
        for (String number : numbers) {
            while (forgetSome(account, number)) {
                found = true;
            }
        }
        return found;
    }

    private boolean forgetSome(AccountId account, String number) {
        return Contention.retrying(() -> {
            Optional<Map<String, AttributeValue>> read = item(account, number);
            List<Key> touches = touches(account, number, PAGE);
            if (touches.isEmpty()) {
                return false;
            }
            Writes writes = new Writes();
            writes.putIfSame(tables.contacts(), NumberItems.touched(account, number, read), read, Item.VERSION);
            touches.forEach(touch -> writes.delete(new Address(tables.contacts(), touch)));
            write(writes);
            return true;
        });
    }

    private List<Key> touches(AccountId account, String number, int limit) {
        return PagedQuery.ofPartition(tables.contacts(), LeadTouchItems.partition(account, number))
                .page(client, Optional.empty(), limit, Key::of)
                .items();
    }

    private Optional<Map<String, AttributeValue>> item(AccountId account, String number) {
        return Item.ofRead(client.getItem(get -> get.tableName(tables.contacts())
                                .key(ContactKeys.phone(account, number).attributes())
                                .consistentRead(true))
                        .item())
                .map(Item::attributes);
    }

    private Address address(AccountId account, String number) {
        return new Address(tables.contacts(), ContactKeys.phone(account, number));
    }

    private void write(Writes writes) {
        client.transactWriteItems(transaction -> transaction.transactItems(writes.items()));
    }
}
