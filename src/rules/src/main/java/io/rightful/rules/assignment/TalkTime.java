package io.rightful.rules.assignment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long one talker talked, as stated: unknown where a part is not stated or parts overlap. */
final class TalkTime {
    private TalkTime() {}

    static Optional<Duration> of(List<Talk> talks) {
        List<Duration> stated =
                talks.stream().flatMap(talk -> talk.leg().talkTime().stream()).toList();
        boolean overlapping = talks.stream()
                .anyMatch(one -> talks.stream().anyMatch(other -> !one.equals(other) && one.overlaps(other)));
        return stated.size() < talks.size() || overlapping
                ? Optional.empty()
                : stated.stream().reduce(Duration::plus);
    }
}
