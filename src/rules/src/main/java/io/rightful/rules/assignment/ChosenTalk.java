package io.rightful.rules.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import io.rightful.rules.decision.Reason;

/** Chooses the talk that decides: the latest, the first or the longest. Never by a guess. */
final class ChosenTalk {
    private ChosenTalk() {}

    static TalkChoice of(CallQuestion question) {
        List<Talk> talks = Talks.of(question).all();
        if (talks.isEmpty()) {
            return new TalkChoice.Nobody();
        }
        if (oneTalker(talks)) {
            return new TalkChoice.Chosen(talks.get(0));
        }
        return switch (question.policy().talker()) {
            case LATEST -> furthest(talks, Comparator.naturalOrder(), Comparator.naturalOrder());
            case FIRST -> furthest(talks, Comparator.reverseOrder(), Comparator.reverseOrder());
            case LONGEST -> LongestTalk.of(talks);
        };
    }

    static boolean oneTalker(List<Talk> talks) {
        return talks.stream().map(Talk::talker).distinct().count() == 1;
    }

    /** By step first, because the step decides; two of one step by when each began. */
    private static TalkChoice furthest(List<Talk> talks, Comparator<Integer> positions, Comparator<Instant> times) {
        List<Talk> left = Furthest.by(Talk::position, positions, talks);
        left = Furthest.by(Talk::stepStartedAt, times, left);
        left = Furthest.by(Talk::startedAt, times, left);
        return oneTalker(left)
                ? new TalkChoice.Chosen(left.get(0))
                : new TalkChoice.Unclear(Reason.TALK_ORDER_UNKNOWN, left);
    }
}
