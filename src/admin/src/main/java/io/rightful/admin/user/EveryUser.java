package io.rightful.admin.user;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.rightful.ledger.table.Page;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;

/** All users of an account, leavers included, page after page. */
@Singleton
public class EveryUser {
    private static final int PAGE = 100;

    private final Users users;

    EveryUser(Users users) {
        this.users = users;
    }

    public Stream<UserId> of(AccountId account) {
        return Stream.iterate(
                        Optional.of(users.list(account, Optional.empty(), PAGE)),
                        Optional::isPresent,
                        page -> page.flatMap(Page::cursor)
                                .map(cursor -> users.list(account, Optional.of(cursor), PAGE)))
                .flatMap(Optional::stream)
                .flatMap(page -> page.items().stream())
                .map(User::id);
    }
}
