package io.rightful.admin.page;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import io.rightful.ledger.user.User;
import io.rightful.rules.user.UserId;

/** Users as people know them. */
public record UserNames(Map<UserId, User> users) {
    private static final String NOBODY_OF_THE_ACCOUNT = "somebody who is no user any more";

    public String of(UserId user) {
        return users.containsKey(user) ? users.get(user).name().displayed() : NOBODY_OF_THE_ACCOUNT;
    }

    public String of(Collection<UserId> several) {
        return several.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
