package io.rightful.crm;

import io.rightful.remote.RemoteFailure;

/** Something that a CRM has no way to do, said plainly for admins. */
public enum CannotDo {
    LIST_USERS("Its users cannot be listed; link users by hand."),
    SEE_USERS_WHO_LEFT("Users who left are not listed, so their leads show an owner without a name."),
    HAVE_QUEUES("It has no queues that can own leads."),
    OWN_BY_QUEUE("A lead cannot be given to a queue from here."),
    LEAVE_LEADS_UNOWNED("Every lead has an owner: an owner cannot be taken away, only replaced."),
    FIND_BY_PHONE("Leads cannot be found by phone number."),
    FIND_BY_EMAIL("Leads cannot be found by e-mail."),
    TELL_CHANGES("It does not tell which leads changed; it has to send them."),
    TELL_DELETED("A deleted lead is noticed only when it is next read or written."),
    TELL_MERGED("A merged lead looks like a deleted one."),
    READ_LEADS("Leads cannot be read, so an edit made there just before a push is not seen."),
    READ_LEADS_IN_BATCHES("Leads are read one request a lead before a push."),
    WRITE_OWNERS("Owners cannot be written; changes made here stay here."),
    WRITE_OWNERS_IN_BATCHES("Owners are written one request a lead."),
    RECORD_CALLS("Calls cannot be recorded on its leads."),
    FIND_RECORDED_CALLS(
            "A recorded call cannot be found again by its key; only its identifier, as kept here, leads to it.");

    private final String meaning;

    CannotDo(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }

    /** For who asks for it all the same. */
    public RemoteFailure failure() {
        return RemoteFailure.of(RemoteFailure.Kind.NOT_SUPPORTED, name());
    }
}
