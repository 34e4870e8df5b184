package io.rightful.ledger.routing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.routing.RetryBooking;
import io.rightful.rules.user.UserId;

/** The one promise to call a lead back that stands. A later call of the lead takes the place of an earlier one's. */
public final class RetryBookings {
    private static final String KIND = "retry";
    private static final String BOOKED_AT = "bookedAt";
    private static final String CALL = "call";

    private static final String LATER = "attribute_not_exists(#booked) OR (#call <> :call AND #booked < :booked)";

    private static final String SAME = "#booked = :booked AND #attempt = :attempt";

    private final DynamoDbClient client;
    private final String table;

    public RetryBookings(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.contacts();
    }

    public Optional<RetryBooking> find(AccountId account, ContactId lead) {
        return Item.ofRead(client.getItem(get -> get.tableName(table)
                                .key(key(account, lead).attributes())
                                .consistentRead(true))
                        .item())
                .map(item -> read(lead, item));
    }

    /**
     * Books a first attempt, unless this call did so before, or a later one did.
     *
     * @param call the id of the lead's call
     * @return the booking that stands
     */
    public RetryBooking book(AccountId account, RetryBooking booking, String call) {
        try {
            client.putItem(put(account, booking, call)
                    .conditionExpression(LATER)
                    .expressionAttributeNames(Map.of("#booked", BOOKED_AT, "#call", CALL))
                    .expressionAttributeValues(
                            Map.of(":call", AttributeValue.fromS(call), ":booked", time(booking.bookedAt())))
                    .build());
            return booking;
        } catch (ConditionalCheckFailedException standing) {
            return find(account, booking.lead()).orElse(booking);
        }
    }

    /** The next attempt in the place of one that is over, if that still stands. */
    public void replace(AccountId account, RetryBooking over, RetryBooking next) {
        try {
            client.putItem(put(account, next, "")
                    .conditionExpression(SAME)
                    .expressionAttributeNames(names())
                    .expressionAttributeValues(values(over))
                    .build());
        } catch (ConditionalCheckFailedException anotherStands) {
            return;
        }
    }

    /** Nothing is promised any more, if this still was. */
    public void end(AccountId account, RetryBooking over) {
        try {
            client.deleteItem(delete -> delete.tableName(table)
                    .key(key(account, over.lead()).attributes())
                    .conditionExpression(SAME)
                    .expressionAttributeNames(names())
                    .expressionAttributeValues(values(over)));
        } catch (ConditionalCheckFailedException anotherStands) {
            return;
        }
    }

    /** Nothing is promised any more, whatever was. */
    public void cancel(AccountId account, ContactId lead) {
        client.deleteItem(
                delete -> delete.tableName(table).key(key(account, lead).attributes()));
    }

    private PutItemRequest.Builder put(AccountId account, RetryBooking booking, String call) {
        Map<String, AttributeValue> item = ItemBuilder.item(key(account, booking.lead()))
                .text("user", booking.owner())
                .number("attempt", booking.attempt())
                .text(BOOKED_AT, SortableTime.of(booking.bookedAt()))
                .text(CALL, call)
                .build();
        return PutItemRequest.builder().tableName(table).item(item);
    }

    private static RetryBooking read(ContactId lead, Item item) {
        return new RetryBooking(
                lead, new UserId(item.text("user")), Math.toIntExact(item.number("attempt")), item.time(BOOKED_AT));
    }

    private static Map<String, String> names() {
        return Map.of("#booked", BOOKED_AT, "#attempt", "attempt");
    }

    private static Map<String, AttributeValue> values(RetryBooking booking) {
        return Map.of(
                ":booked",
                time(booking.bookedAt()),
                ":attempt",
                AttributeValue.fromN(Integer.toString(booking.attempt())));
    }

    private static AttributeValue time(Instant time) {
        return AttributeValue.fromS(SortableTime.of(time));
    }

    private static Key key(AccountId account, ContactId lead) {
        return new Key(Key.join(account.value(), KIND, lead.value()), KIND);
    }
}
