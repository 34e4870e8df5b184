package io.rightful.rules.routing;

import java.util.Locale;

/** What an inbound call of an owned lead does: the option of the account, of a team or of a number. */
public enum LeadOwnerRouting {
    /** The team rings by priority, the owner at their own. */
    TEAM_IN_PRIORITY_ORDER,
    /** The owner rings alone, then the rest of the team by priority. */
    OWNER_FIRST,
    /** Nobody else rings; a missed call is tried again later. */
    ONLY_OWNER;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
