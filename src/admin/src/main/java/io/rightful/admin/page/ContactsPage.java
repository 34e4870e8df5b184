package io.rightful.admin.page;

import java.util.List;

/**
 * Contacts that were looked for, or that are the caller's.
 *
 * @param query what was looked for, or nothing
 * @param message what to say in place of an empty list, or nothing
 */
public record ContactsPage(String query, String heading, List<Line> contacts, String message) {
    /** @param link to the contact's page */
    public record Line(String link, String name, String phones) {}
}
