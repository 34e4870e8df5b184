package io.rightful.rules.assignment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.Lacking;
import io.rightful.rules.waiting.WaitingFor;

/** The user who contacted the other end: an answered call, no voicemail, of at least a minimum talk time. */
public final class SuccessfulContact {
    private SuccessfulContact() {}

    /** Whoever placed the call, else whose talk decides; they may have left since. An unknown talk time is not enough. */
    public static Optional<UserId> user(CallQuestion question, Duration minimumTalkTime) {
        if (question.call().result() != CallResult.ANSWERED) {
            return Optional.empty();
        }
        return contacting(question).filter(user -> longEnough(user, question, minimumTalkTime));
    }

    /** What could make whoever contacted the other end a known user; nothing where they are one. */
    public static Set<WaitingFor> lacks(CallQuestion question) {
        if (question.call().result() != CallResult.ANSWERED
                || contacting(question).isPresent()) {
            return Set.of();
        }
        return Placer.of(question.call())
                .map(agent -> Lacking.match(question.call().key().source(), agent, Meant.by(agent, question)))
                .orElseGet(() -> Talks.of(question).notes(question).lacks());
    }

    private static Optional<UserId> contacting(CallQuestion question) {
        return Placer.of(question.call())
                .map(agent -> Meant.user(Meant.by(agent, question)))
                .orElseGet(() -> ChosenTalk.of(question)
                        .fold(Optional::empty, talk -> Meant.user(talk.match()), unclear -> Optional.empty()));
    }

    private static boolean longEnough(UserId user, CallQuestion question, Duration minimum) {
        return minimum.isZero()
                || question.call()
                        .talkTime()
                        .or(() -> talkTime(user, question))
                        .map(talked -> talked.compareTo(minimum) >= 0)
                        .orElse(false);
    }

    private static Optional<Duration> talkTime(UserId user, CallQuestion question) {
        List<Talk> talks = Talks.of(question).all().stream()
                .filter(talk -> Meant.user(talk.match()).equals(Optional.of(user)))
                .toList();
        return TalkTime.of(talks);
    }
}
