package io.rightful.rules.assignment;

import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** The setting <em>default lead owner</em>; where nothing is set it is none. */
public sealed interface DefaultLeadOwner {
    /** <em>Default</em>: the user who installed the source. */
    record Installer() implements DefaultLeadOwner {}

    record User(UserId user) implements DefaultLeadOwner {}

    /** @param queue the CRM's own id of the queue */
    record Queue(String queue) implements DefaultLeadOwner {}

    record None() implements DefaultLeadOwner {}

    default <T> T fold(Supplier<T> installer, Function<UserId, T> user, Function<String, T> queue, Supplier<T> none) {
        if (this instanceof User setting) {
            return user.apply(setting.user());
        }
        if (this instanceof Queue setting) {
            return queue.apply(setting.queue());
        }
        return this instanceof Installer ? installer.get() : none.get();
    }
}
