package io.rightful.rules.routing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Every option at every level with every state of the owner. Ann is first, the owner and Bob second, Cid third; Dan is away. */
class WhoRingsTableTest {
    /** Option | owner | rounds | retries | reason of the plan | what the trace says of the owner. */
    private static final String TABLE = """
            TEAM_IN_PRIORITY_ORDER | active    | ann bob+own cid | 0 | TEAM_RINGS             | OWNER_RINGS_WITH_TEAM own
            TEAM_IN_PRIORITY_ORDER | none      | ann bob+own cid | 0 | TEAM_RINGS             | LEAD_UNOWNED
            TEAM_IN_PRIORITY_ORDER | inactive  | ann bob cid     | 0 | TEAM_RINGS             | LEAD_OWNER_INACTIVE own
            TEAM_IN_PRIORITY_ORDER | away      | ann bob cid     | 0 | TEAM_RINGS             | USER_AWAY own
            TEAM_IN_PRIORITY_ORDER | offline   | ann bob cid     | 0 | TEAM_RINGS             | USER_OFFLINE own
            TEAM_IN_PRIORITY_ORDER | off hours | ann bob cid     | 0 | TEAM_RINGS             | USER_OFF_HOURS own
            TEAM_IN_PRIORITY_ORDER | queue     | ann bob+own cid | 0 | TEAM_RINGS             | LEAD_OWNER_IS_QUEUE queue
            TEAM_IN_PRIORITY_ORDER | unsynced  | ann bob+own cid | 0 | TEAM_RINGS             | LEAD_OWNER_UNKNOWN
            TEAM_IN_PRIORITY_ORDER | shared    | ann bob+own cid | 0 | TEAM_RINGS             | CONTACT_SHARED
            TEAM_IN_PRIORITY_ORDER | unknown   | ann bob+own cid | 0 | TEAM_RINGS             | CONTACT_UNKNOWN
            TEAM_IN_PRIORITY_ORDER | withheld  | ann bob+own cid | 0 | TEAM_RINGS             | NUMBER_UNUSABLE
            OWNER_FIRST            | active    | own ann bob cid | 0 | OWNER_RINGS_FIRST      | OWNER_RINGS_FIRST own
            OWNER_FIRST            | none      | ann bob+own cid | 0 | LEAD_UNOWNED           | LEAD_UNOWNED
            OWNER_FIRST            | inactive  | ann bob cid     | 0 | LEAD_OWNER_INACTIVE    | LEAD_OWNER_INACTIVE own
            OWNER_FIRST            | away      | ann bob cid     | 0 | OWNER_UNREACHABLE      | USER_AWAY own
            OWNER_FIRST            | offline   | ann bob cid     | 0 | OWNER_UNREACHABLE      | USER_OFFLINE own
            OWNER_FIRST            | off hours | ann bob cid     | 0 | OWNER_UNREACHABLE      | USER_OFF_HOURS own
            OWNER_FIRST            | queue     | ann bob+own cid | 0 | LEAD_OWNER_IS_QUEUE    | LEAD_OWNER_IS_QUEUE queue
            OWNER_FIRST            | unsynced  | ann bob+own cid | 0 | LEAD_OWNER_UNKNOWN     | LEAD_OWNER_UNKNOWN
            OWNER_FIRST            | shared    | ann bob+own cid | 0 | CONTACT_SHARED         | CONTACT_SHARED
            OWNER_FIRST            | unknown   | ann bob+own cid | 0 | CONTACT_UNKNOWN        | CONTACT_UNKNOWN
            OWNER_FIRST            | withheld  | ann bob+own cid | 0 | NUMBER_UNUSABLE        | NUMBER_UNUSABLE
            ONLY_OWNER             | active    | own             | 2 | ONLY_OWNER_RINGS       | ONLY_OWNER_RINGS own
            ONLY_OWNER             | none      | ann bob+own cid | 0 | LEAD_UNOWNED           | LEAD_UNOWNED
            ONLY_OWNER             | inactive  | ann bob cid     | 0 | LEAD_OWNER_INACTIVE    | LEAD_OWNER_INACTIVE own
            ONLY_OWNER             | away      | -               | 2 | ONLY_OWNER_UNREACHABLE | USER_AWAY own
            ONLY_OWNER             | offline   | -               | 2 | ONLY_OWNER_UNREACHABLE | USER_OFFLINE own
            ONLY_OWNER             | off hours | -               | 2 | ONLY_OWNER_UNREACHABLE | USER_OFF_HOURS own
            ONLY_OWNER             | queue     | ann bob+own cid | 0 | LEAD_OWNER_IS_QUEUE    | LEAD_OWNER_IS_QUEUE queue
            ONLY_OWNER             | unsynced  | ann bob+own cid | 0 | LEAD_OWNER_UNKNOWN     | LEAD_OWNER_UNKNOWN
            ONLY_OWNER             | shared    | ann bob+own cid | 0 | CONTACT_SHARED         | CONTACT_SHARED
            ONLY_OWNER             | unknown   | ann bob+own cid | 0 | CONTACT_UNKNOWN        | CONTACT_UNKNOWN
            ONLY_OWNER             | withheld  | ann bob+own cid | 0 | NUMBER_UNUSABLE        | NUMBER_UNUSABLE
            """;

    static Stream<Arguments> rows() {
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .flatMap(row -> Stream.of("account", "team", "number").map(level -> row(level, row)));
    }

    private static Arguments row(String level, List<String> row) {
        return Arguments.of(level, row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    }

    @ParameterizedTest(name = "{1} of the {0}, owner {2}: {3}")
    @MethodSource("rows")
    void theOptionTheLevelAndTheOwnerDecideWhoRings(
            String level,
            LeadOwnerRouting option,
            String owner,
            String rounds,
            int retries,
            Reason reason,
            String toldOfOwner) {
        RingBuilder call = RingBuilder.call()
                .member(1, "ann")
                .member(2, "own", attendance(owner))
                .member(2, "bob")
                .member(3, "cid")
                .member(1, "dan", RingBuilder.stating(PresenceState.AWAY))
                .caller(caller(owner));

        RingPlan plan = WhoRings.plan(chosen(call, level, option).build());

        assertThat(Shown.rounds(plan)).isEqualTo(rounds);
        assertThat(plan.retries()).hasSize(retries);
        assertThat(plan.reason()).isEqualTo(reason);
        assertThat(Shown.trace(plan))
                .startsWith(
                        "LEAD_OWNER_ROUTING ROUTING_OF_" + level.toUpperCase() + " " + option.code(),
                        "LEAD_OWNER " + toldOfOwner);
        assertThat(Shown.trace(plan))
                .contains(retries > 0 ? "LEAD_RETRY RETRIES_PLANNED" : "RINGING_TEAM TEAM_OF_NUMBER sales");
    }

    /** What stands below the level says otherwise. */
    private static RingBuilder chosen(RingBuilder call, String level, LeadOwnerRouting option) {
        LeadOwnerRouting other =
                option == LeadOwnerRouting.OWNER_FIRST ? LeadOwnerRouting.ONLY_OWNER : LeadOwnerRouting.OWNER_FIRST;
        return switch (level) {
            case "number" -> call.ofNumber(option).ofTeam(other).ofAccount(other);
            case "team" -> call.ofTeam(option).ofAccount(other);
            default -> call.ofAccount(option);
        };
    }

    private static Attendance attendance(String owner) {
        return switch (owner) {
            case "inactive" -> RingBuilder.leaver();
            case "away" -> RingBuilder.stating(PresenceState.AWAY);
            case "offline" -> RingBuilder.stating(PresenceState.OFFLINE);
            case "off hours" -> RingBuilder.offHours();
            default -> RingBuilder.reachable();
        };
    }

    private static ContactView caller(String owner) {
        return switch (owner) {
            case "shared" -> RingBuilder.shared();
            case "unknown" -> new ContactView.Unknown("+12025550140");
            case "withheld" -> new ContactView.Nobody();
            case "none" -> RingBuilder.known(LeadOwner.NEVER_OWNED, true, Optional.empty());
            case "unsynced" -> RingBuilder.known(LeadOwner.NEVER_OWNED, false, Optional.empty());
            case "queue" ->
                RingBuilder.known(
                        new LeadOwner.Queue("queue", OwnerCause.CRM, Optional.empty()), true, Optional.empty());
            default -> RingBuilder.known(RingBuilder.owner("own", OwnerCause.MANUAL), true, Optional.empty());
        };
    }
}
