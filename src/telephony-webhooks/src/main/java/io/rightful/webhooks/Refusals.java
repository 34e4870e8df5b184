package io.rightful.webhooks;

import io.rightful.problem.Problem;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.proof.Verdict;

/** What a sender is told. Which part of a proof was wrong is not among it. */
final class Refusals {
    static final Problem UNKNOWN_DOOR = Problem.of(
            404, "unknown-door", "No such webhook", "Copy the webhook's address again from the source's settings.");
    static final Problem UNVERIFIED = Problem.of(
            401,
            "unverified",
            Verdict.PUBLIC_REFUSAL,
            "Sign it with the source's current secret, and send it when signed.");
    static final Problem TOO_LARGE =
            Problem.of(413, "too-large", "The body is too large", "Send at most 4 MB in one delivery.");
    static final Problem INCOMPLETE =
            Problem.of(400, "incomplete-body", "The body ended early", "Send the delivery again.");
    static final Problem NOT_ACCEPTED =
            Problem.of(503, "not-accepted", "The delivery could not be accepted now", "Send it again in a minute.");

    private Refusals() {}

    /** Kept whole all the same, for an admin to look at. */
    static Problem of(Unusable why) {
        return switch (why.code()) {
            case "malformed-body" -> Problem.of(400, why.code(), "The body is not readable", why.explanation());
            case "too-deeply-nested" -> Problem.of(400, why.code(), "The body nests too deeply", why.explanation());
            case "unsupported-content-type" ->
                Problem.of(415, why.code(), "Not the kind of body that is due here", why.explanation());
            default ->
                Problem.of(422, why.code(), "The body is readable, and nothing can be read from it", why.explanation());
        };
    }
}
