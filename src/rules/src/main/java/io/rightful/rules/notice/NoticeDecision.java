package io.rightful.rules.notice;

import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.EmailAddress;

/** Whether an agent is told of a change, and how. */
public sealed interface NoticeDecision {

    /** By a mail of its own. */
    record Send(EmailAddress to) implements NoticeDecision {}

    /** With others, when the agent's window ends. */
    record IntoDigest(EmailAddress to) implements NoticeDecision {}

    record Nothing(Reason reason) implements NoticeDecision {}

    default <T> T fold(
            Function<EmailAddress, T> send, Function<EmailAddress, T> intoDigest, Function<Reason, T> nothing) {
        if (this instanceof Send decision) {
            return send.apply(decision.to());
        }
        if (this instanceof IntoDigest decision) {
            return intoDigest.apply(decision.to());
        }
        return nothing.apply(((Nothing) this).reason());
    }
}
