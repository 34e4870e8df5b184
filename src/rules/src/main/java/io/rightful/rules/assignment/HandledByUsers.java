package io.rightful.rules.assignment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.rightful.rules.user.UserId;

/** Every user who talked, leavers included, each once. */
final class HandledByUsers {
    private HandledByUsers() {}

    static List<HandledBy> of(Talks talks) {
        Map<UserId, List<Talk>> byUser = talks.all().stream()
                .filter(talk -> Meant.user(talk.match()).isPresent())
                .collect(Collectors.groupingBy(
                        talk -> Meant.user(talk.match()).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byUser.entrySet().stream()
                .map(entry -> new HandledBy(entry.getKey(), TalkTime.of(entry.getValue())))
                .toList();
    }
}
