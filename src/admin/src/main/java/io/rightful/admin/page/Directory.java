package io.rightful.admin.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.user.UserId;

/** The account's users, for pages to name and to offer. */
@RequestScoped
public class Directory {
    /** More than these no list offers at once. */
    private static final int OFFERED = 200;

    private final Caller caller;
    private final Users users;

    Directory(Caller caller, Users users) {
        this.caller = caller;
        this.users = users;
    }

    /** One batch. */
    public UserNames names(Collection<String> ids) {
        Set<UserId> named = ids.stream().map(UserId::new).collect(Collectors.toCollection(TreeSet::new));
        return new UserNames(
                users.find(caller.account(), named).stream().collect(Collectors.toMap(User::id, Function.identity())));
    }

    /** By name. */
    public List<UserOption> offered() {
        return users.list(caller.account(), Optional.empty(), OFFERED).items().stream()
                .map(user -> new UserOption(user.id().value(), user.name().displayed()))
                .toList();
    }
}
