package io.rightful.ledger.job;

import java.util.Locale;

/** Why a job failed. A code that was released is never renamed. */
public enum JobProblem {
    PAGE_FAILED(
            "A part of the work failed each time it was tried. What was done before it stays done.",
            "Ask for the same again later; if it fails again, tell the operator the job's id."),
    NOBODY_ACTIVE(
            "Nobody who was to get something is active. What was done before it stays done.",
            "Ask for the rest again, to an active user or to a team with one."),
    CALLS_NOT_LISTED(
            "The phone system does not let its calls be listed. What came in before it stays.",
            "Enter the source's API access anew, then ask for the same again.");

    private final String meaning;
    private final String adminAction;

    JobProblem(String meaning, String adminAction) {
        this.meaning = meaning;
        this.adminAction = adminAction;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String meaning() {
        return meaning;
    }

    /** The one thing an admin can do about it. */
    public String adminAction() {
        return adminAction;
    }
}
