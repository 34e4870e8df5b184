package io.rightful.ledger.settings;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.user.UserId;

/** Settings that are a choice, as a map with a {@code type} and what the type needs. */
final class ChoiceMap {
    private static final String TYPE = "type";
    private static final String USER = "user";
    private static final String QUEUE = "queue";

    private ChoiceMap() {}

    static ItemBuilder of(MissedCalls choice) {
        return choice.fold(() -> type("automatic"), user -> type(USER).text(USER, user), () -> type("nobody"));
    }

    static MissedCalls missedCalls(Item map) {
        return switch (map.text(TYPE)) {
            case "automatic" -> new MissedCalls.Automatic();
            case USER -> new MissedCalls.ToUser(new UserId(map.text(USER)));
            case "nobody" -> new MissedCalls.ToNobody();
            default -> throw unknown(map);
        };
    }

    static ItemBuilder of(DefaultLeadOwner choice) {
        return choice.fold(
                () -> type("installer"),
                user -> type(USER).text(USER, user),
                queue -> type(QUEUE).text(QUEUE, queue),
                () -> type("none"));
    }

    static DefaultLeadOwner defaultLeadOwner(Item map) {
        return switch (map.text(TYPE)) {
            case "installer" -> new DefaultLeadOwner.Installer();
            case USER -> new DefaultLeadOwner.User(new UserId(map.text(USER)));
            case QUEUE -> new DefaultLeadOwner.Queue(map.text(QUEUE));
            case "none" -> new DefaultLeadOwner.None();
            default -> throw unknown(map);
        };
    }

    private static ItemBuilder type(String type) {
        return ItemBuilder.map().text(TYPE, type);
    }

    private static IllegalStateException unknown(Item map) {
        return new IllegalStateException("a stored setting is of the unknown type " + map.text(TYPE));
    }
}
