package io.rightful.ledger.ownersync;

import java.util.List;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/**
 * Leads that were skipped and are to be looked at once more, because an admin has seen to it: an item each, until the next run has
 * looked. One request where there are none.
 */
public final class LeadsAgain {
    private static final int PAGE = 100;

    private final DynamoDbClient client;
    private final String table;
    private final SyncProblems problems;

    public LeadsAgain(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.table = tables.contacts();
        this.problems = new SyncProblems(client, tables);
    }

    /** @param contact absent where it was not clear which one the lead is */
    public record LeadAgain(CrmLeadId lead, Optional<ContactId> contact) {}

    /** All that are skipped now. */
    public void ask(AccountId account, IntegrationId integration) {
        Optional<String> cursor = Optional.empty();
        do {
            Page<SyncProblem> page = problems.list(account, integration, cursor, PAGE);
            page.items().stream()
                    .filter(problem -> problem.kind() == SyncProblem.Kind.SKIPPED)
                    .forEach(problem -> put(account, problem));
            cursor = page.cursor();
        } while (cursor.isPresent());
    }

    /** At most a hundred, in no order that means anything. */
    public List<LeadAgain> some(AccountId account, IntegrationId integration) {
        return PagedQuery.ofPartition(table, partition(account, integration))
                .page(client, Optional.empty(), PAGE, item -> read(new Item(item)))
                .items();
    }

    public void looked(AccountId account, IntegrationId integration, CrmLeadId lead) {
        client.deleteItem(delete ->
                delete.tableName(table).key(key(account, integration, lead).attributes()));
    }

    private void put(AccountId account, SyncProblem problem) {
        client.putItem(put -> put.tableName(table)
                .item(ItemBuilder.item(key(account, problem.integration(), problem.lead()))
                        .text("contact", problem.contact())
                        .build()));
    }

    private static LeadAgain read(Item item) {
        return new LeadAgain(
                new CrmLeadId(item.key().sort()), item.optionalText("contact").map(ContactId::new));
    }

    private static Key key(AccountId account, IntegrationId integration, CrmLeadId lead) {
        return new Key(partition(account, integration), lead.value());
    }

    private static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "leadAgain", integration.value());
    }
}
