package io.rightful.rules.assignment;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** The settings a call is decided by, a source's own put over the account's. */
public record AssignmentPolicy(
        Talker talker, MissedCalls missedCalls, DefaultLeadOwner defaultLeadOwner, Optional<UserId> installer) {
    public static final AssignmentPolicy DEFAULT = new AssignmentPolicy(
            Talker.LATEST, new MissedCalls.Automatic(), new DefaultLeadOwner.None(), Optional.empty());

    /** Whom the default lead owner stands for: the installer's setting means nobody where no installer is known. */
    public <T> T defaultOwner(Function<UserId, T> user, Function<String, T> queue, Supplier<T> none) {
        return defaultLeadOwner.fold(() -> installer.map(user).orElseGet(none), user, queue, none);
    }
}
