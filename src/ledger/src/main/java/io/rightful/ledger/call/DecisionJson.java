package io.rightful.ledger.call;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import io.rightful.ledger.table.JsonText;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.Findings;
import io.rightful.rules.assignment.HandledBy;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** A decision as text. */
public record DecisionJson(
        Reason reason,
        Optional<String> assignee,
        List<String> candidates,
        List<Handler> handledBy,
        List<Tried> trace,
        Optional<String> followUp,
        List<WaitingFor> lacks) {
    private static final JsonText<DecisionJson> TEXT = JsonText.of(DecisionJson.class);

    record Handler(String user, Optional<Duration> talkTime) {}

    record Tried(Rule rule, Reason reason, Optional<String> subject, List<String> users) {}

    public static String write(CallDecision decision) {
        Findings findings = decision.findings();
        return TEXT.write(new DecisionJson(
                decision.reason(),
                decision.responsible().map(UserId::value),
                decision.fold(assigned -> List.of(), unassigned -> ids(unassigned.candidates())),
                findings.handledBy().stream()
                        .map(handler -> new Handler(handler.user().value(), handler.talkTime()))
                        .toList(),
                findings.trace().stream()
                        .map(entry -> new Tried(entry.rule(), entry.reason(), entry.subject(), ids(entry.users())))
                        .toList(),
                findings.followUpSuggested(),
                List.copyOf(findings.lacks())));
    }

    public static CallDecision read(String text) {
        DecisionJson json = TEXT.read(text);
        Findings findings = new Findings(
                json.handledBy().stream()
                        .map(handler -> new HandledBy(new UserId(handler.user()), handler.talkTime()))
                        .toList(),
                json.trace().stream()
                        .map(entry ->
                                new TraceEntry(entry.rule(), entry.reason(), entry.subject(), users(entry.users())))
                        .toList(),
                json.followUp(),
                new TreeSet<>(json.lacks()));
        return json.assignee()
                .<CallDecision>map(user -> new CallDecision.Assigned(new UserId(user), json.reason(), findings))
                .orElseGet(() ->
                        new CallDecision.Unassigned(json.reason(), new TreeSet<>(users(json.candidates())), findings));
    }

    private static List<String> ids(Iterable<UserId> users) {
        List<String> ids = new ArrayList<>();
        users.forEach(user -> ids.add(user.value()));
        return ids;
    }

    private static List<UserId> users(List<String> ids) {
        return ids.stream().map(UserId::new).toList();
    }
}
