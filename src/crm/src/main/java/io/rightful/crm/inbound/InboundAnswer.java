package io.rightful.crm.inbound;

import java.util.function.Function;

/** What was read of a body that was sent to us. */
public sealed interface InboundAnswer {
    record Understood(OwnerChange change) implements InboundAnswer {}

    /**
     * Refused for good.
     *
     * @param field the path of what is wrong, as the sender wrote it
     */
    record Refused(String field, String why) implements InboundAnswer {}

    default <T> T fold(Function<OwnerChange, T> understood, Function<Refused, T> refused) {
        if (this instanceof Understood answer) {
            return understood.apply(answer.change());
        }
        return refused.apply((Refused) this);
    }
}
