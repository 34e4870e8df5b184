package io.rightful.ledger.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.leadowner.LeadTouch;

/** Reads what all calls of a number mean for its lead. Needed only where one turns out to mean something else. */
public record LeadTouchesOfNumber(DynamoDbClient client, TableNames tables) {
    private static final int PAGE = 1000;

    public List<LeadTouch> read(AccountId account, String number) {
        List<LeadTouch> touches = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<LeadTouch> page = PagedQuery.ofPartition(tables.contacts(), LeadTouchItems.partition(account, number))
                    .page(client, cursor, PAGE, LeadTouchItems::read);
            touches.addAll(page.items());
            cursor = page.cursor();
        } while (cursor.isPresent());
        return touches;
    }
}
