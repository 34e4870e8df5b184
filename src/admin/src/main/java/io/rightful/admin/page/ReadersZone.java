package io.rightful.admin.page;

import java.time.ZoneId;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;

/** In which time zone times are told: the reader's, else the account's. */
@RequestScoped
public class ReadersZone {
    private final Caller caller;
    private final Users users;
    private final Settings settings;

    ReadersZone(Caller caller, Users users, Settings settings) {
        this.caller = caller;
        this.users = users;
        this.settings = settings;
    }

    public ZoneId get() {
        return caller.user()
                .flatMap(user -> users.find(caller.account(), user))
                .map(User::timeZone)
                .orElseGet(() -> settings.find(caller.account()).value().timeZone());
    }
}
