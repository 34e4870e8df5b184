package io.rightful.local.sample;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.rightful.ledger.user.User;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** A few people. No provider's sample payload names any of them, so that no sample call finds an owner unasked. */
public final class SampleUsers {
    private SampleUsers() {}

    public static List<User> all() {
        return List.of(user("Imani", "Thornquist"), user("Lucian", "Abernathy"), user("Mei", "Castellanos"));
    }

    private static User user(String first, String last) {
        String word = (first + "." + last).toLowerCase(Locale.ROOT);
        return new User(
                new UserId(word.replace('.', '-')),
                new UserName(first, last),
                Optional.of(word + "@demo.example.com"),
                SampleData.TIME_ZONE,
                ActivePeriods.ALWAYS,
                0);
    }
}
