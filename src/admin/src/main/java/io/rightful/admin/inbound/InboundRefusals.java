package io.rightful.admin.inbound;

import io.rightful.problem.Problem;

/** What a sender is told. Which part of a proof was wrong is not among it. */
final class InboundRefusals {
    static final Problem UNKNOWN_DOOR = Problem.of(
            404, "unknown-door", "Nothing is here", "Copy the address again from where the integration was connected.");
    static final Problem UNVERIFIED = Problem.of(
            401,
            "unverified",
            "The sender is not proven",
            "Prove it with the integration's current secret, and send it when signed.");
    static final Problem TOO_LARGE =
            Problem.of(413, "too-large", "The body is too large", "Send at most 4 MB at once.");
    static final Problem INCOMPLETE = Problem.of(400, "incomplete-body", "The body ended early", "Send it again.");
    static final Problem NO_TEXT = Problem.of(400, "malformed-body", "The body is no text", "Send it as UTF-8.");
    static final Problem UNSUPPORTED = Problem.of(
            415,
            "unsupported-media-type",
            "Not this kind of body",
            "Send application/json, or from a CRM that is not Zapier text/csv.");
    static final Problem NOT_DONE = Problem.of(
            503,
            "not-done",
            "Not all of it could be taken in at once",
            "Send the very same file again: it goes on where it stopped.");
    static final Problem NO_HOOK = Problem.of(
            400,
            "bad-request",
            "The subscription is not readable",
            "hookUrl: state an address of https://hooks.zapier.com.");
    static final Problem TOO_MANY_HOOKS =
            Problem.of(409, "too-many-hooks", "There are too many subscriptions", "Switch off Zaps that nobody needs.");

    private InboundRefusals() {}

    static Problem refused(String field, String why) {
        String where = field.isEmpty() ? "" : field + ": ";
        return Problem.of(400, "bad-request", "The owner change is not readable", where + why);
    }
}
