package io.rightful.admin.access;

import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/**
 * Who asks, by their token alone.
 *
 * @param user the caller as a user of the account, where the token names one
 */
public record Caller(AccountId account, Set<String> roles, Optional<UserId> user) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** An agent sees only what is their own; every other role sees the account. */
    public boolean seesEverything() {
        return roles.contains(Roles.OWNER) || roles.contains(Roles.ADMIN) || roles.contains(Roles.ANALYST);
    }

    /** Who did it, as history names them: a user's id, else the role. */
    public String actor() {
        return user.map(UserId::value).orElse(roles.contains(Roles.OWNER) ? Roles.OWNER : Roles.ADMIN);
    }
}
