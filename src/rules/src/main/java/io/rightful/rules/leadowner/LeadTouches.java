package io.rightful.rules.leadowner;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.assignment.SuccessfulContact;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.contact.ContactedAt;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** Reads from a decided call what it means for the owner of its contact's lead. */
public final class LeadTouches {
    private LeadTouches() {}

    /** @param minimumTalkTime below it an answered call is no successful contact */
    public static LeadTouch of(CallQuestion question, Duration minimumTalkTime) {
        Optional<ContactedAt> at = question.call().happenedAt().map(time -> at(time, question.call()));
        if (at.isEmpty()) {
            return new LeadTouch.None(Reason.CALL_TIME_UNKNOWN);
        }
        if (inVain(question.call())) {
            return onlyReceivingNumber(question.call())
                    ? new LeadTouch.None(Reason.ONLY_RECEIVING_NUMBER)
                    : LeftToDefault.at(at.get(), question);
        }
        return SuccessfulContact.user(question, minimumTalkTime)
                .<LeadTouch>map(user -> new LeadTouch.Contacted(at.get(), user))
                .orElseGet(() -> new LeadTouch.None(Reason.NOT_A_CONTACT));
    }

    /** The user who must be known to be active before {@link #of} can say that the lead is theirs. */
    public static Set<UserId> usersNeeded(CallQuestion question) {
        return inVain(question.call()) && !onlyReceivingNumber(question.call())
                ? question.policy().defaultOwner(Set::of, queue -> Set.of(), Set::of)
                : Set.of();
    }

    /** What could make the call mean something for the lead that it does not mean now. */
    public static Set<WaitingFor> lacks(CallQuestion question) {
        Set<WaitingFor> lacks = new TreeSet<>(SuccessfulContact.lacks(question));
        usersNeeded(question).stream()
                .filter(user -> !question.active(user))
                .map(WaitingFor::user)
                .forEach(lacks::add);
        return lacks;
    }

    /** The lead called and reached no person. */
    private static boolean inVain(Call call) {
        return call.result().finished()
                && call.result() != CallResult.ANSWERED
                && !call.direction().equals(Optional.of(Direction.OUTBOUND));
    }

    private static boolean onlyReceivingNumber(Call call) {
        return !call.steps().isEmpty()
                && call.steps().stream().allMatch(step -> step.kind() == StepKind.RECEIVING_NUMBER);
    }

    private static ContactedAt at(Instant time, Call call) {
        CallKey key = call.key();
        return new ContactedAt(time, key.source(), key.callId());
    }
}
