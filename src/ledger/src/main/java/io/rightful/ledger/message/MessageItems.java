package io.rightful.ledger.message;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.DecisionJson;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.EmailAddress;

/** The item of a text or form. It stands among the calls, on the same list of its number. */
public final class MessageItems {
    public static final String SORT = "message";

    private static final String ERASED = "erased";

    private MessageItems() {}

    public static Key key(MessageKey message) {
        return new Key(
                Key.join(message.account().value(), SORT, message.source().value(), message.id()), SORT);
    }

    /** @param number the contact's usable one */
    static Map<String, AttributeValue> item(StoredMessage stored, Optional<String> number) {
        Message message = stored.message();
        Party contact = message.contact();
        AccountId account = message.key().account();
        return ItemBuilder.item(key(message.key()))
                .text("kind", message.kind().name())
                .text("at", message.eventTime())
                .text("from", contact.number())
                .flag("withheld", contact.withheld())
                .text("name", contact.name())
                .text("email", contact.email())
                .text("form", message.form())
                .set("aliases", message.aliases())
                .set("ownNumbers", message.ownNumbers())
                .set("payloads", message.payloads())
                .text("contact", stored.contact())
                .text("decision", DecisionJson.write(stored.decision()))
                .text(
                        "number",
                        number.map(text -> ofNumber(account, text))
                                .or(() -> message.email().map(email -> ofEmail(account, email))))
                .text("daySort", sort(message))
                .text(ERASED, Optional.of("yes").filter(yes -> stored.erased()))
                .build();
    }

    /** The list of all that came from a number. */
    public static String ofNumber(AccountId account, String number) {
        return Key.join(account.value(), "number", number);
    }

    /** The list of all that came with an e-mail and no number. */
    public static String ofEmail(AccountId account, EmailAddress email) {
        return Key.join(account.value(), "email", email.folded());
    }

    public static StoredMessage read(Map<String, AttributeValue> attributes) {
        Item item = new Item(attributes);
        var words = Key.words(item.key().partition());
        Message message = new Message(
                new MessageKey(new AccountId(words.get(0)), new SourceName(words.get(2)), words.get(3)),
                MessageKind.valueOf(item.text("kind")),
                Set.copyOf(item.texts("aliases")),
                item.time("at"),
                new Party(
                        item.optionalText("from"),
                        item.flag("withheld"),
                        item.optionalText("name"),
                        item.optionalText("email")),
                Set.copyOf(item.texts("ownNumbers")),
                item.optionalText("form"),
                Set.copyOf(item.texts("payloads")));
        return new StoredMessage(
                message,
                DecisionJson.read(item.text("decision")),
                item.optionalText("contact").map(ContactId::new),
                item.optionalText(ERASED).isPresent());
    }

    private static String sort(Message message) {
        return Key.join(
                SortableTime.of(message.eventTime()),
                message.key().source().value(),
                message.key().id());
    }
}
