package io.rightful.admin.page.user;

import java.util.List;

/**
 * The account's users, by name.
 *
 * @param next where the list goes on, or nothing
 */
public record UsersPage(List<Row> users, String next) {

    /** @param missing what keeps calls from being theirs, or nothing */
    public record Row(String link, String name, String email, boolean active, String missing) {}
}
