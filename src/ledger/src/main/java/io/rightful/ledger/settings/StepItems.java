package io.rightful.ledger.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.call.StepKind;

/** The item of an admin's description of a flow step, in the table {@code accounts}. */
public final class StepItems {
    private static final String KIND = "step";

    private StepItems() {}

    public static Key key(AccountId account, SourceName source, String flowStep) {
        return new Key(Key.join(account.value(), KIND, source.value(), flowStep), KIND);
    }

    public static Optional<StepDescription> parse(
            AccountId account, SourceName source, String flowStep, Map<Key, Map<String, AttributeValue>> itemsRead) {
        return Item.ofRead(itemsRead.get(key(account, source, flowStep))).map(StepItems::description);
    }

    static Versioned<Optional<StepDescription>> parse(Item item) {
        return new Versioned<>(Optional.of(description(item)), item.number(Item.VERSION));
    }

    static ItemBuilder item(Key key, StepDescription step) {
        List<ItemBuilder> agents = step.agents().stream().map(StepItems::of).toList();
        return ItemBuilder.item(key)
                .text("kind", step.kind().name())
                .text("email", step.email())
                .maps("agents", agents);
    }

    private static StepDescription description(Item item) {
        List<Agent> agents = item.maps("agents").stream().map(StepItems::agent).toList();
        return new StepDescription(StepKind.valueOf(item.text("kind")), item.optionalText("email"), agents);
    }

    private static ItemBuilder of(Agent agent) {
        return ItemBuilder.map()
                .text("id", agent.id())
                .text("name", agent.name())
                .text("email", agent.email())
                .text("extension", agent.extension())
                .text("login", agent.login());
    }

    private static Agent agent(Item map) {
        return new Agent(
                map.optionalText("id"),
                map.optionalText("name"),
                map.optionalText("email"),
                map.optionalText("extension"),
                map.optionalText("login"));
    }
}
