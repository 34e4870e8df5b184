package io.rightful.rules.notice;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.EmailAddress;

/** Decides whether an agent is told. Asked again right before every mail, with everything as it is by then. */
public final class WhoIsTold {
    private WhoIsTold() {}

    public static NoticeDecision decide(NoticeQuestion question) {
        return reasonAgainst(question)
                .<NoticeDecision>map(NoticeDecision.Nothing::new)
                .orElseGet(() -> told(question, address(question)));
    }

    /** Whether it is still to be told to somebody whom it was to be told to; how is decided already. */
    public static Optional<Reason> reasonAgainst(NoticeQuestion question) {
        return Stream.<Supplier<Optional<Reason>>>of(
                        () -> ofChange(question), () -> ofContact(question), () -> ofAgent(question))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static NoticeDecision told(NoticeQuestion question, EmailAddress to) {
        int told = question.running().map(AgentWindow::told).orElse(0);
        boolean alone = question.event().change() != NoticeChange.HANDED_OVER
                && told < question.settings().digestAbove();
        return alone ? new NoticeDecision.Send(to) : new NoticeDecision.IntoDigest(to);
    }

    private static Optional<Reason> ofChange(NoticeQuestion question) {
        NoticeEvent event = question.event();
        if (event.change() == NoticeChange.UNASSIGNED && !question.settings().tellUnassigned()) {
            return Optional.of(Reason.NOTICE_UNASSIGNED_UNTOLD);
        }
        boolean own = event.actor().equals(event.agent().value());
        return own && question.settings().ownDeedsSuppressed() ? Optional.of(Reason.NOTICE_OWN_DEED) : Optional.empty();
    }

    private static Optional<Reason> ofContact(NoticeQuestion question) {
        if (question.contact().isEmpty()) {
            return Optional.of(Reason.NOTICE_CONTACT_GONE);
        }
        boolean theirs = question.contact()
                .filter(contact -> contact.isOf(question.event().agent()))
                .isPresent();
        if (question.event().change() == NoticeChange.UNASSIGNED) {
            return theirs ? Optional.of(Reason.NOTICE_NOTHING_CHANGED) : Optional.empty();
        }
        return theirs ? Optional.empty() : Optional.of(Reason.NOTICE_NO_LONGER_THEIRS);
    }

    private static Optional<Reason> ofAgent(NoticeQuestion question) {
        Optional<AgentAtHand> active =
                question.agent().filter(agent -> agent.active().activeAt(question.now()));
        if (active.isEmpty()) {
            return Optional.of(Reason.NOTICE_AGENT_INACTIVE);
        }
        if (active.flatMap(AgentAtHand::email).isEmpty()) {
            return Optional.of(Reason.NOTICE_NO_EMAIL);
        }
        return active.filter(AgentAtHand::stopped).map(agent -> Reason.NOTICE_ADDRESS_STOPPED);
    }

    private static EmailAddress address(NoticeQuestion question) {
        return question.agent().flatMap(AgentAtHand::email).orElseThrow();
    }
}
