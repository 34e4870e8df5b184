package io.rightful.rules.decision;

import java.util.Locale;

/** The rules of a trace, in the order in which they are tried. */
public enum Rule {
    MANUAL_ASSIGNMENT,
    CALL_STATE,
    AGENT_LINK,
    AGENT_LISTED,
    AGENT_EMAIL,
    AGENT_NAME,
    PLACED_BY,
    HANDLED_BY,
    MISSED_CALLS_SETTING,
    LAST_STEP_AGENT,
    LAST_STEP_VOICEMAIL,
    LEAD_OWNER,
    FAVOURITE_AGENT,
    DEFAULT_LEAD_OWNER,
    AUTO_LEAD_OWNER,

    LEAD_OWNER_ROUTING,
    RINGING_TEAM,
    TEAM_MEMBERS,
    LEAD_RETRY,
    PRIMARY_AGENT,
    EVERYBODY_AVAILABLE,

    CRM_USER;

    /** The stable code shown to people and programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
