package io.rightful.admin.settings;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.assignment.Person;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.user.ActiveUsers;
import io.rightful.rules.user.UserId;

/** Users whom settings name: of the account, and active. */
@RequestScoped
public class NamedUsers {
    private final Caller caller;
    private final ActiveUsers users;

    NamedUsers(Caller caller, ActiveUsers users) {
        this.caller = caller;
        this.users = users;
    }

    UserId required(String field, Optional<String> stated) {
        UserId user = stated.map(text -> Person.id(field, text))
                .orElseThrow(() -> Refusals.invalid(field, "name the user by their id."));
        users.require(caller.account(), user, field);
        return user;
    }
}
