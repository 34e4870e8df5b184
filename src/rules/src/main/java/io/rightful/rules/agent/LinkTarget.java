package io.rightful.rules.agent;

import java.util.function.Function;
import java.util.function.Supplier;

/** Whom an admin said an agent is: a user, or nobody (a shared line, a kiosk, a bot). */
public sealed interface LinkTarget {
    record ToUser(Candidate user) implements LinkTarget {}

    record ToNobody() implements LinkTarget {}

    default <T> T fold(Function<Candidate, T> toUser, Supplier<T> toNobody) {
        if (this instanceof ToUser link) {
            return toUser.apply(link.user());
        }
        return toNobody.get();
    }
}
