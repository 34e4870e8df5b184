package io.rightful.rules.message;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.routing.RingBuilder;
import io.rightful.rules.user.UserId;

import static io.rightful.rules.message.Messages.NOW;
import static org.assertj.core.api.Assertions.assertThat;

class MessageRouteTest {
    /** Ann's state varies; Bob and Cid can be reached, Dan is away, Eve has left. */
    private static Map<UserId, Attendance> users(String ann) {
        Map<UserId, Attendance> users = new HashMap<>();
        users.put(new UserId("bob"), RingBuilder.reachable());
        users.put(new UserId("cid"), RingBuilder.reachable());
        users.put(new UserId("dan"), RingBuilder.stating(PresenceState.AWAY));
        users.put(new UserId("eve"), RingBuilder.leaver());
        attendance(ann).ifPresent(state -> users.put(new UserId("ann"), state));
        return users;
    }

    private static Optional<Attendance> attendance(String state) {
        return switch (state) {
            case "reachable" -> Optional.of(RingBuilder.reachable());
            case "away" -> Optional.of(RingBuilder.stating(PresenceState.AWAY));
            case "offline" -> Optional.of(RingBuilder.stating(PresenceState.OFFLINE));
            case "off hours" -> Optional.of(RingBuilder.offHours());
            case "inactive" -> Optional.of(RingBuilder.leaver());
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "agent,   reachable, ann,         PRIMARY_AGENT,         PRIMARY_AGENT",
        "agent,   away,      bob+cid,     PRIMARY_AGENT_OFFLINE, USER_AWAY EVERYBODY_AVAILABLE",
        "agent,   offline,   bob+cid,     PRIMARY_AGENT_OFFLINE, USER_OFFLINE EVERYBODY_AVAILABLE",
        "agent,   off hours, bob+cid,     PRIMARY_AGENT_OFFLINE, USER_OFF_HOURS EVERYBODY_AVAILABLE",
        "agent,   inactive,  bob+cid,     PRIMARY_AGENT_OFFLINE, USER_INACTIVE EVERYBODY_AVAILABLE",
        "agent,   no user,   bob+cid,     PRIMARY_AGENT_OFFLINE, USER_INACTIVE EVERYBODY_AVAILABLE",
        "none,    reachable, ann+bob+cid, PRIMARY_AGENT_NONE,    PRIMARY_AGENT_NONE EVERYBODY_AVAILABLE",
        "shared,  reachable, ann+bob+cid, CONTACT_SHARED,        CONTACT_SHARED EVERYBODY_AVAILABLE",
        "unknown, reachable, ann+bob+cid, CONTACT_UNKNOWN,       CONTACT_UNKNOWN EVERYBODY_AVAILABLE",
        "nobody,  reachable, ann+bob+cid, NUMBER_UNUSABLE,       NUMBER_UNUSABLE EVERYBODY_AVAILABLE"
    })
    void thePrimaryAgentGetsItIfTheyCanBeReached(
            String contact, String ann, String users, Reason reason, String trace) {
        MessageRoute route = MessageRoute.of(contact(contact), users(ann), NOW);

        assertThat(route.users().stream().map(Object::toString).collect(Collectors.joining("+")))
                .isEqualTo(users);
        assertThat(route.reason()).isEqualTo(reason);
        assertThat(route.trace().stream()
                        .map(TraceEntry::reason)
                        .map(Reason::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(trace);
    }

    @Test
    void theTraceNamesThePrimaryAgentWhoIsOffline() {
        assertThat(MessageRoute.of(contact("agent"), users("away"), NOW)
                        .trace()
                        .get(0)
                        .users())
                .containsExactly(new UserId("ann"));
    }

    @Test
    void whereNobodyCanBeReachedNobodyGetsIt() {
        MessageRoute route = MessageRoute.of(
                contact("agent"), Map.of(new UserId("ann"), RingBuilder.stating(PresenceState.OFFLINE)), NOW);
        assertThat(route.users()).isEmpty();
        assertThat(route.reason()).isEqualTo(Reason.PRIMARY_AGENT_OFFLINE);
        assertThat(route.trace()).extracting(TraceEntry::reason).endsWith(Reason.NOBODY_AVAILABLE);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whoeverGetsItCanBeReachedAndNobodyElseDoesWhereThePrimaryAgentCan(
            @ForAll("attendances") Map<UserId, Attendance> users, @ForAll("names") UserId agent) {
        MessageRoute route = MessageRoute.of(Messages.withPrimaryAgent(agent.value()), users, NOW);

        boolean reachable = users.containsKey(agent) && reachable(users.get(agent));
        assertThat(route.users()).allMatch(user -> reachable(users.get(user)));
        assertThat(route.users().size())
                .isEqualTo(
                        reachable
                                ? 1
                                : users.values().stream()
                                        .filter(MessageRouteTest::reachable)
                                        .count());
        assertThat(route.reason()).isEqualTo(reachable ? Reason.PRIMARY_AGENT : Reason.PRIMARY_AGENT_OFFLINE);
    }

    /** The lead owner is another thing. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theLeadOwnerChangesNothing(
            @ForAll("attendances") Map<UserId, Attendance> users,
            @ForAll("names") UserId agent,
            @ForAll("names") UserId owner) {
        ContactView.Known unowned = Messages.withPrimaryAgent(agent.value());
        ContactView owned = new ContactView.Known(
                unowned.reachedAt(),
                unowned.id(),
                new LeadOwner.User(owner, OwnerCause.MANUAL, Optional.empty(), false, Optional.empty()),
                true,
                unowned.primaryAgent(),
                Optional.of(owner));
        assertThat(MessageRoute.of(owned, users, NOW)).isEqualTo(MessageRoute.of(unowned, users, NOW));
    }

    private static boolean reachable(Attendance attendance) {
        return attendance.at(NOW).obstacle().isEmpty();
    }

    private static ContactView contact(String kind) {
        return switch (kind) {
            case "agent" -> Messages.withPrimaryAgent("ann");
            case "none" -> Messages.known("contact", Optional.empty());
            case "shared" -> Messages.shared("one", "two");
            case "unknown" -> new ContactView.Unknown(Messages.NUMBER);
            default -> new ContactView.Nobody();
        };
    }

    @Provide
    Arbitrary<UserId> names() {
        return Arbitraries.of("ann", "bob", "cid", "dan").map(UserId::new);
    }

    @Provide
    Arbitrary<Map<UserId, Attendance>> attendances() {
        return Arbitraries.maps(
                names(),
                Arbitraries.of(
                        RingBuilder.reachable(),
                        RingBuilder.offHours(),
                        RingBuilder.leaver(),
                        RingBuilder.stating(PresenceState.OFFLINE)));
    }
}
