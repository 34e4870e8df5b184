package io.rightful.leadownersync;

import java.util.Set;

import io.rightful.rules.contact.ContactId;

/**
 * Of which contacts something is left to be done.
 *
 * @param undecided nothing is known to be kept of them: they must come again
 * @param due what is to be written is kept, and may be by another attempt
 */
record PushedContacts(Set<ContactId> undecided, Set<ContactId> due) {}
