package io.rightful.admin.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.message.StoredMessage;
import io.rightful.ledger.timeline.TimelineEntry;
import io.rightful.rules.assignment.HandledBy;
import io.rightful.rules.call.Call;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.user.UserId;

/** A timeline in words. */
record TimelineText(UserNames names, TimeText times) {
    private static final String NO_PAGE = "";

    static Set<UserId> users(List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.fold(
                        call -> handlersAndAssignee(call).stream(),
                        message -> message.decision().responsible().stream(),
                        assignment ->
                                Stream.concat(assignment.user().stream(), Stream.of(new UserId(assignment.actor())))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    TimelineRow row(TimelineEntry entry) {
        return entry.fold(
                call -> row(
                        entry.at(),
                        "Call",
                        PagePath.of(call.key()),
                        what(call.facts().call()),
                        detail(call)),
                message -> row(
                        entry.at(),
                        kind(message),
                        NO_PAGE,
                        what(message),
                        whose(message.decision().responsible())),
                assignment -> row(
                        entry.at(),
                        "Assignment",
                        NO_PAGE,
                        what(assignment),
                        assignment.reason().meaning() + by(new UserId(assignment.actor()))));
    }

    /** Who it was, where it was a user. */
    private String by(UserId actor) {
        return names.users().containsKey(actor) ? " By " + names.of(actor) + "." : "";
    }

    private TimelineRow row(Instant at, String kind, String link, String what, String detail) {
        return new TimelineRow(at.toString(), times.moment(at), kind, link, what, detail);
    }

    private static String what(Call call) {
        String direction = call.direction()
                .map(way -> switch (way) {
                    case INBOUND -> "Inbound, ";
                    case OUTBOUND -> "Outbound, ";
                })
                .orElse("");
        String talked =
                call.talkTime().map(time -> ", " + TimeText.minutes(time)).orElse("");
        String result = call.result().name().toLowerCase(Locale.ROOT);
        return capital(direction + result + talked);
    }

    private String detail(StoredCall call) {
        List<UserId> talkers = call.decision().findings().handledBy().stream()
                .map(HandledBy::user)
                .toList();
        String handled = talkers.isEmpty() ? "" : "Handled by " + names.of(talkers) + ". ";
        return handled + whose(call.decision().responsible());
    }

    private String whose(Optional<UserId> responsible) {
        return responsible.map(user -> "Assigned to " + names.of(user) + ".").orElse("Assigned to nobody.");
    }

    private static String kind(StoredMessage message) {
        return message.message().kind() == MessageKind.TEXT ? "Text" : "Form";
    }

    private static String what(StoredMessage message) {
        return message.message().form().map(form -> "Sent the form " + form).orElse("Wrote");
    }

    private String what(AssignmentRecord assignment) {
        String way = assignment.change() == AssignmentChange.ASSIGNED ? " became " : " is no longer ";
        String whom = assignment
                .whom()
                .fold(names::of, queue -> "The queue " + queue, (integration, user) -> "The CRM's user " + user);
        return whom + way + role(assignment.role());
    }

    private static String role(AssignmentRole role) {
        return role == AssignmentRole.ASSIGNEE ? "responsible" : role.code().replace('-', ' ');
    }

    private static Set<UserId> handlersAndAssignee(StoredCall call) {
        Set<UserId> users = call.decision().findings().handledBy().stream()
                .map(HandledBy::user)
                .collect(Collectors.toCollection(TreeSet::new));
        call.decision().responsible().ifPresent(users::add);
        return users;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
