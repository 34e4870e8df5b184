package io.rightful.lambda;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The tables of {@link LocalAws}, by connections of which none is left open after its first answer. */
public final class ClosedConnections implements QuarkusTestResourceLifecycleManager {
    private static final ClosingDoor DOOR = new ClosingDoor(LocalAws.database());

    /** After {@link LocalAws}, whose way to the tables this takes the place of. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(LocalAws.DATABASE, DOOR.endpoint().toString());
    }

    /** The door stays open as long as the tables do. */
    @Override
    public void stop() {}

    /** How many connections were closed so far. */
    public static int closed() {
        return DOOR.closed();
    }
}
