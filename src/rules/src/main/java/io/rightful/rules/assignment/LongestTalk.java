package io.rightful.rules.assignment;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.rightful.rules.decision.Reason;

/** Chooses whoever talked longest in all; not where any talk time is unknown. */
final class LongestTalk {
    private LongestTalk() {}

    static TalkChoice of(List<Talk> talks) {
        Map<String, List<Talk>> byTalker = talks.stream().collect(Collectors.groupingBy(Talk::talker));
        if (byTalker.values().stream().map(TalkTime::of).anyMatch(Optional::isEmpty)) {
            return new TalkChoice.Unclear(Reason.TALK_TIME_UNKNOWN, talks);
        }
        Map<String, Duration> times = byTalker.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> TalkTime.of(entry.getValue()).orElseThrow()));
        Duration longest =
                times.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        List<Talk> left = talks.stream()
                .filter(talk -> times.get(talk.talker()).equals(longest))
                .toList();
        return ChosenTalk.oneTalker(left)
                ? new TalkChoice.Chosen(left.get(0))
                : new TalkChoice.Unclear(Reason.TALK_TIME_EQUAL, left);
    }
}
