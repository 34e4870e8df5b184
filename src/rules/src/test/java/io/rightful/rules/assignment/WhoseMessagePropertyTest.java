package io.rightful.rules.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.call.CallBuilder;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.Messages;
import io.rightful.rules.routing.RingBuilder;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

@Domain(Questions.class)
@Domain(DomainContext.Global.class)
class WhoseMessagePropertyTest {
    /** Steps 3 to 5 are those of a missed call. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aFormWithoutAReachablePrimaryAgentEndsAsAMissedCallWithoutSteps(
            @ForAll CallQuestion about, @ForAll("users") Map<UserId, Attendance> users) {
        MessageQuestion form = form(about, users);
        CallDecision decision = WhoseMessage.decide(form);
        CallDecision missed = WhoseCall.decide(new CallQuestion(
                CallBuilder.missed().build(),
                new AssignmentPolicy(
                        about.policy().talker(),
                        new MissedCalls.Automatic(),
                        about.policy().defaultLeadOwner(),
                        about.policy().installer()),
                Map.of(),
                Map.of(),
                about.contact(),
                about.manual(),
                active(users),
                form.now()));

        assertThat(decision.reason() == Reason.PRIMARY_AGENT
                        || decision.responsible().equals(missed.responsible()) && decision.reason() == missed.reason())
                .isTrue();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsNeededWhoIsNotNamedAndNobodyNeededIsMissing(
            @ForAll CallQuestion about, @ForAll("users") Map<UserId, Attendance> users) {
        MessageQuestion all = form(about, users);
        Map<UserId, Attendance> needed = new HashMap<>(users);
        needed.keySet().retainAll(WhoseMessage.usersNeeded(all));

        assertThat(WhoseMessage.decide(form(about, needed))).isEqualTo(WhoseMessage.decide(all));
    }

    private static MessageQuestion form(CallQuestion about, Map<UserId, Attendance> users) {
        return new MessageQuestion(
                Messages.form(), about.policy(), about.contact(), about.manual(), users, Messages.NOW);
    }

    private static Map<UserId, ActivePeriods> active(Map<UserId, Attendance> users) {
        return users.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, user -> user.getValue().active()));
    }

    @Provide
    Arbitrary<Map<UserId, Attendance>> users() {
        return Arbitraries.maps(
                Arbitraries.of("u1", "u2", "u3", "u4").map(UserId::new),
                Arbitraries.of(RingBuilder.reachable(), RingBuilder.leaver(), RingBuilder.stating(PresenceState.AWAY)));
    }
}
