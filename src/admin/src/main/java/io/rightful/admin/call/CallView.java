package io.rightful.admin.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.assignment.Person;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.call.StoredCall;
import io.rightful.rules.call.Call;
import io.rightful.rules.user.UserId;

/**
 * A finished call, who is responsible for it, and why.
 *
 * @param handledBy the users who talked: a fact, which may name one who has left
 * @param assignee the one active user responsible; null where nobody is
 * @param manual a person's word that outranks the rules, until it is withdrawn
 */
@Schema(name = "Call")
public record CallView(
        String source,
        String callId,
        Set<String> aliases,
        Optional<String> direction,
        String result,
        Optional<Instant> startedAt,
        Optional<Instant> answeredAt,
        Optional<Instant> endedAt,
        Optional<Long> talkSeconds,
        ContactView contact,
        Set<String> ownNumbers,
        Optional<AgentView> placedBy,
        String outcome,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<String> assignee,
        List<HandledByView> handledBy,
        DecisionView decision,
        Optional<Person> manual,
        List<LegView> legs,
        List<StepView> steps) {
    /** @param accountNumbers the account's own numbers, E.164 */
    static CallView of(StoredCall stored, Set<String> accountNumbers) {
        Call call = stored.facts().call();
        return new CallView(
                call.key().source().value(),
                call.key().callId(),
                call.aliases(),
                call.direction().map(Codes::of),
                Codes.of(call.result()),
                call.startedAt(),
                call.answeredAt(),
                call.endedAt(),
                call.talkTime().map(time -> time.toSeconds()),
                ContactView.of(call, accountNumbers),
                call.ownNumbers(),
                call.placedBy().map(AgentView::of),
                stored.decision().fold(assigned -> "assigned", unassigned -> "unassigned"),
                stored.decision().responsible().map(UserId::value),
                stored.decision().findings().handledBy().stream()
                        .map(HandledByView::of)
                        .toList(),
                DecisionView.of(stored.decision()),
                stored.manual().map(manual -> Person.of(manual.user())),
                call.legs().stream().sorted(FlowOrder.LEGS).map(LegView::of).toList(),
                call.steps().stream().sorted(FlowOrder.STEPS).map(StepView::of).toList());
    }
}
