package io.rightful.rules.agent;

/** How an agent stands on a phone system's own list. */
public enum ListedState {
    ACTIVE,
    /** Listed as one who does not work there any more, or may not for now. */
    INACTIVE,
    /** Not listed any more. */
    GONE
}
