package io.rightful.ledger.call;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.contact.LeadTouchText;
import io.rightful.ledger.table.CompressedText;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Key;
import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.user.UserId;

/** The call item. Its {@code digest} stands for its content, so that a write can be conditional on what was read. */
public final class CallItems {
    public static final String DIGEST = "digest";
    /** A list by day is spread over this many partitions, so that no key takes all of an account's traffic. */
    public static final int DAY_SHARDS = 8;

    private static final String CALL_ID = "callId";
    private static final String CONTENT = "content";
    private static final String MANUAL = "manual";
    /** Ends the facts, before the decision: JSON has no line breaks of its own. */
    private static final String END = "\n";

    private static final String TOUCH = "touch";
    private static final String TOLD = "told";
    private static final String KIND = "call";
    private static final int WORDS = 4;

    private CallItems() {}

    public static Key key(CallKey call) {
        return new Key(Key.join(call.account().value(), "call", call.source().value(), call.callId()), KIND);
    }

    public static Key aliasKey(AccountId account, SourceName source, String alias) {
        return new Key(Key.join(account.value(), "alias", source.value(), alias), "alias");
    }

    public static Map<String, AttributeValue> alias(CallKey call, String alias) {
        Map<String, AttributeValue> item =
                new TreeMap<>(aliasKey(call.account(), call.source(), alias).attributes());
        item.put(CALL_ID, AttributeValue.fromS(call.callId()));
        return item;
    }

    static String aliasOf(Map<String, AttributeValue> alias) {
        return alias.get(CALL_ID).s();
    }

    /** Marks that an account has calls of a day, so that a list need not look at days without. */
    public static Key dayKey(CallFacts call) {
        return new Key(Key.join(call.key().account().value(), "days"), day(call));
    }

    public static Map<String, AttributeValue> item(StoredCall call) {
        Map<String, AttributeValue> item = new TreeMap<>(key(call.key()).attributes());
        String facts = FactsJson.write(call.facts());
        String decision = DecisionJson.write(call.decision());
        item.put(CONTENT, CompressedText.write(facts + END + decision));
        String manual = call.manual().map(CallItems::manualText).orElse("");
        if (call.manual().isPresent()) {
            item.put(MANUAL, AttributeValue.fromS(manual));
        }
        String touch = call.touch().map(LeadTouchText::write).orElse("");
        if (call.touch().isPresent()) {
            item.put(TOUCH, AttributeValue.fromS(touch));
        }
        item.put(DIGEST, AttributeValue.fromS(Digest.of(facts, decision, manual, touch)));
        String sort = call.time() + "#" + call.key().source() + "#" + call.key().callId();
        item.put("day", AttributeValue.fromS(dayPartition(call.key().account(), day(call.facts()), shard(call.key()))));
        item.put("daySort", AttributeValue.fromS(sort));
        call.decision().responsible().ifPresent(user -> {
            item.put(
                    "assignee",
                    AttributeValue.fromS(assigneePartition(call.key().account(), user)));
            item.put("assigneeSort", AttributeValue.fromS(sort));
        });
        return item;
    }

    /**
     * The same, on the list of the contact's number.
     *
     * @param number E.164, of the contact and nobody else
     */
    public static Map<String, AttributeValue> item(StoredCall call, Optional<String> number) {
        Map<String, AttributeValue> item = item(call);
        number.ifPresent(contact -> item.put(
                "number", AttributeValue.fromS(Key.join(call.key().account().value(), "number", contact))));
        return item;
    }

    /** The same, where it is to be told outside: only of such does the table's stream go further. */
    public static Map<String, AttributeValue> toTell(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> told = new TreeMap<>(item);
        told.put(TOLD, AttributeValue.fromS("1"));
        return told;
    }

    public static StoredCall read(CallKey key, Map<String, AttributeValue> item) {
        String content = CompressedText.read(item.get(CONTENT));
        int end = content.indexOf(END);
        return new StoredCall(
                FactsJson.read(key, content.substring(0, end)),
                Optional.ofNullable(item.get(MANUAL)).map(manual -> manual(manual.s())),
                DecisionJson.read(content.substring(end + END.length())),
                Optional.ofNullable(item.get(TOUCH)).map(touch -> LeadTouchText.read(touch.s())));
    }

    public static CallKey callKey(Key key) {
        var words = Key.words(key.partition());
        return new CallKey(new AccountId(words.get(0)), new SourceName(words.get(2)), words.get(3));
    }

    /** Empty where it is the key of something else. */
    public static Optional<CallKey> callOf(Key key) {
        return Optional.of(key)
                .filter(one -> one.sort().equals(KIND))
                .filter(one -> Key.words(one.partition()).size() == WORDS)
                .map(CallItems::callKey);
    }

    static String dayPartition(AccountId account, String day, int shard) {
        return Key.join(account.value(), "day", day, Integer.toString(shard));
    }

    static String assigneePartition(AccountId account, UserId user) {
        return Key.join(account.value(), "assignee", user.value());
    }

    private static String day(CallFacts call) {
        return LocalDate.ofInstant(call.time(), ZoneOffset.UTC).toString();
    }

    /** On which of {@link #DAY_SHARDS} lists it is. */
    public static int shard(CallKey key) {
        byte[] bytes = key.callId().getBytes(StandardCharsets.UTF_8);
        return Math.floorMod(java.util.Arrays.hashCode(bytes), DAY_SHARDS);
    }

    private static String manualText(ManualAssignment manual) {
        return manual.user().map(user -> "user " + user.value()).orElse("nobody");
    }

    private static ManualAssignment manual(String text) {
        return new ManualAssignment(
                text.equals("nobody") ? Optional.empty() : Optional.of(new UserId(text.substring("user ".length()))));
    }
}
