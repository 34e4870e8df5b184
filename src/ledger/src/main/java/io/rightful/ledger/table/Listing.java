package io.rightful.ledger.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One list of a table's index {@code listing}: its items in the order of their sort text. */
public record Listing(DynamoDbClient client, String table, String list) {
    static final String INDEX = "listing";
    static final String SORT = "listingSort";
    private static final int SHORT = 1000;

    /** Puts an item on a list. */
    public static ItemBuilder entry(ItemBuilder item, String list, String sort) {
        return item.text(INDEX, list).text(SORT, sort);
    }

    public <T> Page<T> page(Optional<String> cursor, int limit, Function<Item, T> read) {
        return query().page(client, cursor, limit, item -> read.apply(new Item(item)));
    }

    public <T> Page<T> newestFirst(Optional<String> cursor, int limit, Function<Item, T> read) {
        return query().newestFirst().page(client, cursor, limit, item -> read.apply(new Item(item)));
    }

    /** The whole of a list that is known to be short. */
    public <T> List<T> all(Function<Item, T> read) {
        List<T> items = new ArrayList<>();
        Page<T> page = page(Optional.empty(), SHORT, read);
        items.addAll(page.items());
        while (page.cursor().isPresent()) {
            page = page(page.cursor(), SHORT, read);
            items.addAll(page.items());
        }
        return items;
    }

    private PagedQuery query() {
        return PagedQuery.ofIndex(table, INDEX, list);
    }
}
