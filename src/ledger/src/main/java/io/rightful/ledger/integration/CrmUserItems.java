package io.rightful.ledger.integration;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/**
 * The items of a CRM's users and queues, in one partition of the table {@code accounts}: each of them, and for each word by which
 * a user is looked for an item that leads to them. One that leads to nothing any more does no harm.
 */
final class CrmUserItems {
    static final String USERS = "user#";
    static final String QUEUES = "queue#";
    private static final String WORDS = "find#";
    private static final int LONGEST = 100;

    private CrmUserItems() {}

    static String partition(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "crmUsers", integration.value());
    }

    static Key user(AccountId account, IntegrationId integration, CrmUserId user) {
        return new Key(partition(account, integration), USERS + user);
    }

    static Key queue(AccountId account, IntegrationId integration, String queue) {
        return new Key(partition(account, integration), QUEUES + queue);
    }

    static Map<String, AttributeValue> item(AccountId account, IntegrationId integration, ListedCrmUser user) {
        return ItemBuilder.item(user(account, integration, user.id()))
                .text("id", user.id())
                .text("name", user.name())
                .text("username", user.username())
                .text("email", user.email().map(EmailAddress::folded))
                .flag("active", user.active())
                .build();
    }

    static Map<String, AttributeValue> item(AccountId account, IntegrationId integration, ListedCrmQueue queue) {
        return ItemBuilder.item(queue(account, integration, queue.id()))
                .text("id", queue.id())
                .text("name", queue.name())
                .flag("active", queue.active())
                .build();
    }

    static List<Map<String, AttributeValue>> words(AccountId account, IntegrationId integration, ListedCrmUser user) {
        return words(user).stream()
                .map(word -> ItemBuilder.item(
                                new Key(partition(account, integration), wordsFrom(word) + "#" + user.id()))
                        .text("id", user.id())
                        .build())
                .toList();
    }

    /** What the sort keys of those who are looked for begin with. */
    static String wordsFrom(String text) {
        return WORDS + Key.join(folded(text));
    }

    static ListedCrmUser user(Item item) {
        return new ListedCrmUser(
                new CrmUserId(item.text("id")),
                item.text("name"),
                item.optionalText("username"),
                item.optionalText("email").map(EmailAddress::new),
                item.flag("active"));
    }

    static ListedCrmQueue queue(Item item) {
        return new ListedCrmQueue(item.text("id"), item.text("name"), item.flag("active"));
    }

    static boolean isFoundBy(ListedCrmUser user, String text) {
        return words(user).stream().anyMatch(word -> word.startsWith(folded(text)));
    }

    private static Set<String> words(ListedCrmUser user) {
        Set<String> words = new HashSet<>();
        String name = folded(user.name());
        words.add(name);
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            words.add(name.substring(space + 1));
        }
        user.username().map(CrmUserItems::folded).ifPresent(words::add);
        user.email().map(EmailAddress::folded).map(CrmUserItems::folded).ifPresent(words::add);
        words.remove("");
        return words;
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
        return plain.substring(0, Math.min(LONGEST, plain.length()));
    }
}
