package io.rightful.rules.assignment;

import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** The setting <em>assign missed calls to</em>. */
public sealed interface MissedCalls {
    record Automatic() implements MissedCalls {}

    record ToUser(UserId user) implements MissedCalls {}

    record ToNobody() implements MissedCalls {}

    default <T> T fold(Supplier<T> automatic, Function<UserId, T> toUser, Supplier<T> toNobody) {
        if (this instanceof ToUser setting) {
            return toUser.apply(setting.user());
        }
        return this instanceof Automatic ? automatic.get() : toNobody.get();
    }
}
