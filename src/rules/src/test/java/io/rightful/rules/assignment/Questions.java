package io.rightful.rules.assignment;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.call.Calls;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Questions about any call, with any settings and any directory. */
public final class Questions extends DomainContextBase {
    private static final List<String> AGENTS =
            List.of("id:ann", "id:bob", "id:a/b", "email:eve@example.com", "name:fay example");

    @Provide
    public Arbitrary<CallQuestion> questions() {
        return Combinators.combine(
                        new Calls().calls(),
                        policies(),
                        Arbitraries.maps(Arbitraries.of(AGENTS).map(AgentKey::new), matches()),
                        Arbitraries.maps(
                                Arbitraries.of("ann@example.com", "box@example.com")
                                        .map(email -> EmailAddress.of(email).orElseThrow()),
                                matches()),
                        contacts(),
                        manual(),
                        Arbitraries.maps(users(), periods()))
                .as((call, policy, agents, voicemails, contact, manual, users) -> new CallQuestion(
                        call, policy, agents, voicemails, contact, manual, copy(users), QuestionBuilder.NOW));
    }

    private static Map<UserId, ActivePeriods> copy(Map<UserId, ActivePeriods> users) {
        return new HashMap<>(users);
    }

    private static Arbitrary<AssignmentPolicy> policies() {
        Arbitrary<MissedCalls> missed = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(new MissedCalls.Automatic())),
                Tuple.of(1, Arbitraries.of(new MissedCalls.ToNobody())),
                Tuple.of(1, users().map(MissedCalls.ToUser::new)));
        Arbitrary<DefaultLeadOwner> defaults = Arbitraries.oneOf(
                Arbitraries.of(new DefaultLeadOwner.None(), new DefaultLeadOwner.Installer()),
                Arbitraries.of(new DefaultLeadOwner.Queue("queue")),
                users().map(DefaultLeadOwner.User::new));
        return Combinators.combine(Arbitraries.of(Talker.class), missed, defaults, users().optional())
                .as(AssignmentPolicy::new);
    }

    private static Arbitrary<AgentMatch> matches() {
        return Arbitraries.oneOf(
                Combinators.combine(users(), periods())
                        .as((user, active) -> QuestionBuilder.matchedTo(user.value(), active)),
                users().map(user -> QuestionBuilder.inactive(user.value())),
                Arbitraries.of(
                        QuestionBuilder.oneOf("u1", "u2"),
                        new AgentMatch.Nobody(Reason.AGENT_LINKED_TO_NOBODY, List.of()),
                        new AgentMatch.Unmatched(Reason.NAME_UNKNOWN, List.of())));
    }

    private static Arbitrary<ContactView> contacts() {
        Arbitrary<LeadOwner> owners = Arbitraries.oneOf(
                Arbitraries.of(LeadOwner.NEVER_OWNED, new LeadOwner.Queue("queue", OwnerCause.CRM, Optional.empty())),
                Combinators.combine(users(), Arbitraries.of(OwnerCause.class))
                        .as((user, cause) ->
                                new LeadOwner.User(user, cause, Optional.empty(), false, Optional.empty())));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        new ContactView.Nobody(),
                        new ContactView.Unknown(CallBuilder.CALLER),
                        new ContactView.Shared(CallBuilder.CALLER, Set.of(new ContactId("contact")))),
                Combinators.combine(owners, Arbitraries.of(true, false), users().optional(), users().optional())
                        .as((owner, known, primary, favourite) -> new ContactView.Known(
                                CallBuilder.CALLER, new ContactId("contact"), owner, known, primary, favourite)));
    }

    private static Arbitrary<Optional<ManualAssignment>> manual() {
        return users().optional().map(ManualAssignment::new).optional(0.1);
    }

    private static Arbitrary<UserId> users() {
        return Arbitraries.of("u1", "u2", "u3", "u4").map(UserId::new);
    }

    private static Arbitrary<ActivePeriods> periods() {
        return Arbitraries.of(
                ActivePeriods.ALWAYS, ActivePeriods.ALWAYS.endedAt(QuestionBuilder.NOW.minus(Duration.ofHours(1))));
    }
}
