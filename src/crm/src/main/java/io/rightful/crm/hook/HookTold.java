package io.rightful.crm.hook;

/** What became of telling a webhook. */
public enum HookTold {
    TAKEN,
    /** It wants to be told nothing any more. */
    GONE,
    /** It could not be reached, or did not take it: the same again later. */
    LATER,
    /** Its host is not one of the internet's: nobody was asked. */
    FORBIDDEN
}
