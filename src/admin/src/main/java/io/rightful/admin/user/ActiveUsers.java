package io.rightful.admin.user;

import java.time.InstantSource;

import jakarta.inject.Singleton;

import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** Whoever is made responsible for something is a user of the account, and active. */
@Singleton
public class ActiveUsers {
    private final Users users;
    private final InstantSource clock;

    ActiveUsers(Users users, InstantSource clock) {
        this.users = users;
        this.clock = clock;
    }

    /** @param field what of the request names the user */
    public void require(AccountId account, UserId id, String field) {
        User user = users.find(account, id).orElseThrow(() -> Refusals.unknownUser(field));
        if (!user.active().activeAt(clock.instant())) {
            throw Refusals.invalid(field, "the user is not active; choose another, or activate them first.");
        }
    }
}
