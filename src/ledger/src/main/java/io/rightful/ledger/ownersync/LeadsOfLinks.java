package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.ContactsOf;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.integration.ChangedLink;
import io.rightful.ledger.integration.ChangedLinks;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.BatchWrite;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.agent.Candidate;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/**
 * Where a link of a CRM's user has changed, the leads that it may concern come due: those shown as that user, and those of whoever
 * was or is linked to it. As many requests as these leads take pages; one where no link has changed.
 */
public final class LeadsOfLinks {
    private static final int PAGE = 100;
    private static final char SEPARATOR = ':';

    private final DynamoDbClient client;
    private final TableNames tables;
    private final ChangedLinks changes;
    private final CrmLinks links;
    private final ContactsOf contacts;

    public LeadsOfLinks(DynamoDbClient client, TableNames tables) {
        this.client = client;
        this.tables = tables;
        this.changes = new ChangedLinks(client, tables);
        this.links = new CrmLinks(client, tables);
        this.contacts = new ContactsOf(client, tables);
    }

    /**
     * @param now by which links have begun and ended
     * @param lasts whether there is time for another page; what is left goes on with the next run
     */
    public void comeDue(AccountId account, IntegrationId integration, Instant now, BooleanSupplier lasts) {
        List<ChangedLink> due = changes.list(account, integration).stream()
                .filter(change -> change.isDue(now))
                .toList();
        for (ChangedLink change : due) {
            if (!new Look(account, integration, change).isDone(lasts)) {
                return;
            }
            changes.looked(account, integration, change, now);
        }
    }

    /** One look at the leads of one link: list after list, page after page. */
    private final class Look {
        private final AccountId account;
        private final IntegrationId integration;
        private final ChangedLink change;
        private final List<Function<Optional<String>, Page<StoredContact>>> lists;

        Look(AccountId account, IntegrationId integration, ChangedLink change) {
            this.account = account;
            this.integration = integration;
            this.change = change;
            this.lists = Stream.concat(Stream.of(unlinked()), users().stream().map(this::ofUser))
                    .toList();
        }

        boolean isDone(BooleanSupplier lasts) {
            int list = change.position()
                    .map(text -> Integer.parseInt(text.substring(0, text.indexOf(SEPARATOR))))
                    .orElse(0);
            Optional<String> after = change.position()
                    .map(text -> text.substring(text.indexOf(SEPARATOR) + 1))
                    .filter(text -> !text.isEmpty());
            while (list < lists.size()) {
                if (!lasts.getAsBoolean()) {
                    return false;
                }
                Page<StoredContact> page = lists.get(list).apply(after);
                put(page.items());
                after = page.cursor();
                list += after.isPresent() ? 0 : 1;
                changes.reached(account, integration, change, "" + list + SEPARATOR + after.orElse(""));
            }
            return true;
        }

        private Function<Optional<String>, Page<StoredContact>> unlinked() {
            return after -> contacts.ofUnlinked(account, integration, change.crmUser(), after, PAGE);
        }

        private Function<Optional<String>, Page<StoredContact>> ofUser(UserId user) {
            return after -> contacts.page(account, AssignmentRole.LEAD_OWNER, user, after, PAGE);
        }

        /** In an order that stays. */
        private Set<UserId> users() {
            Set<UserId> users = new TreeSet<>(change.users());
            links.find(account, integration, change.crmUser())
                    .forEach(link -> link.target()
                            .fold(Optional::of, Optional::<Candidate>empty)
                            .ifPresent(candidate -> users.add(candidate.user())));
            return users;
        }

        private void put(List<StoredContact> found) {
            Map<Address, Map<String, AttributeValue>> due = new LinkedHashMap<>();
            found.forEach(stored -> {
                var item = OwnersDue.item(account, integration, stored.contact().id());
                due.put(new Address(tables.contacts(), Key.of(item)), item);
            });
            if (!due.isEmpty()) {
                new BatchWrite(client).put(due);
            }
        }
    }
}
