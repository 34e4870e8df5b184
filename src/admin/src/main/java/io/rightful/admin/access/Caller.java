package io.rightful.admin.access;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        return administers() || roles.contains(Roles.ANALYST);
    }

    /** Owners and admins do everything. */
    public boolean administers() {
        return roles.contains(Roles.OWNER) || roles.contains(Roles.ADMIN);
    }

    /** Who did it, as history names them: a user's id, else the role. */
    public String actor() {
        return user.map(UserId::value).orElseGet(this::role);
    }

    private String role() {
        return Stream.of(Roles.OWNER, Roles.ADMIN)
                .filter(roles::contains)
                .findFirst()
                .orElse(Roles.AGENT);
    }
}
