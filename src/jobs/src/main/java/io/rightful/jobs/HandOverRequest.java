package io.rightful.jobs;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.rightful.ledger.contact.HandOverOrder;
import io.rightful.ledger.job.Job;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.handover.HandOverPart;
import io.rightful.rules.user.UserId;

/**
 * What an admin asked for: {@code from}; {@code user}, or {@code team} with its {@code members}, or neither for nobody;
 * {@code what}, {@code dryRun}, {@code actor}.
 *
 * @param receivers nobody where empty
 */
record HandOverRequest(HandOverOrder order, Set<UserId> receivers, boolean dryRun) {

    static HandOverRequest of(Job job) {
        Map<String, String> asked = job.request();
        UserId from = new UserId(asked.get("from"));
        Set<UserId> receivers =
                Optional.ofNullable(asked.get("user")).or(() -> Optional.ofNullable(asked.get("members"))).stream()
                        .flatMap(users -> Arrays.stream(users.split(",")))
                        .map(UserId::new)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<HandOverPart> parts = Arrays.stream(asked.get("what").split(","))
                .flatMap(part -> HandOverPart.of(part).stream())
                .collect(Collectors.toSet());
        HandOverOrder order =
                new HandOverOrder(job.account(), job.id(), from, parts, asked.get("actor"), reason(asked));
        return new HandOverRequest(order, receivers, Boolean.parseBoolean(asked.get("dryRun")));
    }

    private static Reason reason(Map<String, String> asked) {
        if (asked.containsKey("user")) {
            return Reason.HANDED_OVER_TO_USER;
        }
        return asked.containsKey("team") ? Reason.HANDED_OVER_TO_TEAM : Reason.HANDED_OVER_TO_NOBODY;
    }
}
