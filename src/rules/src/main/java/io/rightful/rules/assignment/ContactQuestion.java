package io.rightful.rules.assignment;

import io.rightful.rules.contact.ContactView;
import io.rightful.rules.user.UserId;

/** What the steps have to know that ask only about the contact and the settings. */
public interface ContactQuestion {
    ContactView contact();

    AssignmentPolicy policy();

    /** Whether the user exists and is active now. */
    boolean active(UserId user);
}
