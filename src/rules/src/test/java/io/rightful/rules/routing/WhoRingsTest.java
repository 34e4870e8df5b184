package io.rightful.rules.routing;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

import static io.rightful.rules.routing.RingBuilder.NOW;
import static io.rightful.rules.routing.RingBuilder.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WhoRingsTest {
    private static RingPlan plan(RingBuilder call) {
        return WhoRings.plan(call.build());
    }

    @Test
    void anOwnerOutsideTheTeamRingsFirst() {
        RingPlan plan = plan(call().member(1, "ann", "bob")
                .user("own", RingBuilder.reachable())
                .ownedBy("own"));
        assertThat(Shown.rounds(plan)).isEqualTo("own ann+bob");
        assertThat(plan.reason()).isEqualTo(Reason.OWNER_RINGS_FIRST);
    }

    @Test
    void anOwnerOutsideTheTeamDoesNotRingWithIt() {
        RingPlan plan = plan(call().ofAccount(LeadOwnerRouting.TEAM_IN_PRIORITY_ORDER)
                .member(1, "ann", "bob")
                .user("own", RingBuilder.reachable())
                .ownedBy("own"));
        assertThat(Shown.rounds(plan)).isEqualTo("ann+bob");
        assertThat(Shown.trace(plan))
                .containsExactly(
                        "LEAD_OWNER_ROUTING ROUTING_OF_ACCOUNT team-in-priority-order",
                        "LEAD_OWNER OWNER_NOT_IN_TEAM own",
                        "RINGING_TEAM TEAM_OF_NUMBER sales");
    }

    @Test
    void anOwnerAloneAtTheirPriorityLeavesNoEmptyRound() {
        RingPlan plan =
                plan(call().member(1, "own").member(2, "ann").member(5, "bob").ownedBy("own"));
        assertThat(Shown.rounds(plan)).isEqualTo("own ann bob");
    }

    @ParameterizedTest
    @EnumSource
    void whateverMadeThemOwnerTheyRing(OwnerCause cause) {
        RingPlan plan = plan(call().member(1, "ann", "own").ownedBy("own", cause));
        assertThat(Shown.rounds(plan)).isEqualTo("own ann");
        assertThat(plan.reason()).isEqualTo(Reason.OWNER_RINGS_FIRST);
    }

    @Test
    void anOwnerWhomNoSyncHasConfirmedInTimeRingsAllTheSame() {
        RingPlan plan = plan(call().member(1, "ann", "own")
                .caller(RingBuilder.known(RingBuilder.owner("own", OwnerCause.CRM), false, Optional.empty())));
        assertThat(Shown.rounds(plan)).isEqualTo("own ann");
    }

    @Test
    void anOwnerWhoIsNoUserIsALeaver() {
        RingPlan plan = plan(call().member(1, "ann").ownedBy("gone"));
        assertThat(Shown.rounds(plan)).isEqualTo("ann");
        assertThat(plan.reason()).isEqualTo(Reason.LEAD_OWNER_INACTIVE);
    }

    @Test
    void membersWhoCannotBeReachedAreLeftOutEachWithTheirReason() {
        RingPlan plan = plan(call().member(1, "ann")
                .member(1, "bob", RingBuilder.stating(PresenceState.AWAY))
                .member(2, "cid", RingBuilder.offHours())
                .member(3, "dan", RingBuilder.leaver())
                .member(3, "eve", RingBuilder.stating(PresenceState.OFFLINE))
                .member(4, "fay", RingBuilder.stating(PresenceState.AWAY)));
        assertThat(Shown.rounds(plan)).isEqualTo("ann");
        assertThat(Shown.trace(plan))
                .containsExactly(
                        "LEAD_OWNER_ROUTING ROUTING_OF_ACCOUNT owner-first",
                        "LEAD_OWNER CONTACT_UNKNOWN",
                        "RINGING_TEAM TEAM_OF_NUMBER sales",
                        "TEAM_MEMBERS USER_INACTIVE dan",
                        "TEAM_MEMBERS USER_AWAY bob+fay",
                        "TEAM_MEMBERS USER_OFFLINE eve",
                        "TEAM_MEMBERS USER_OFF_HOURS cid");
    }

    @Test
    void whereNobodyCanBeReachedNobodyRings() {
        RingPlan plan = plan(call().member(1, "ann", RingBuilder.stating(PresenceState.AWAY))
                .member(1, "own", RingBuilder.offHours())
                .ownedBy("own"));
        assertThat(plan.rounds()).isEmpty();
        assertThat(plan.retries()).isEmpty();
        assertThat(plan.reason()).isEqualTo(Reason.NOBODY_RINGS);
    }

    @Test
    void aTeamWithoutMembersIsSaidToBeEmpty() {
        RingPlan plan = plan(call());
        assertThat(plan.reason()).isEqualTo(Reason.NOBODY_RINGS);
        assertThat(Shown.trace(plan)).contains("TEAM_MEMBERS TEAM_EMPTY");
    }

    @Test
    void aNumberWithoutATeamRingsThePrimaryOne() {
        RingPlan plan = WhoRings.plan(call().member(1, "ann")
                .ofTeam(LeadOwnerRouting.TEAM_IN_PRIORITY_ORDER)
                .ofPrimaryTeam());
        assertThat(Shown.rounds(plan)).isEqualTo("ann");
        assertThat(Shown.trace(plan))
                .contains(
                        "LEAD_OWNER_ROUTING ROUTING_OF_TEAM team-in-priority-order", "RINGING_TEAM PRIMARY_TEAM first");
    }

    @Test
    void untilThePrimaryTeamIsEditedEverybodyRingsTogether() {
        RingPlan plan =
                WhoRings.plan(call().member(1, "ann").member(2, "bob", "cid").ofEverybody());
        assertThat(Shown.rounds(plan)).isEqualTo("ann+bob+cid");
        assertThat(Shown.trace(plan)).contains("RINGING_TEAM TEAM_IS_EVERYBODY");
    }

    @Test
    void onlyTheOwnerIsCalledAgainInTheirHours() {
        RingPlan plan = plan(call().ofAccount(LeadOwnerRouting.ONLY_OWNER)
                .user("own", RingBuilder.offHours())
                .ownedBy("own"));
        assertThat(plan.retries())
                .containsExactly(new Retry(1, NOW.plusSeconds(7200)), new Retry(2, NOW.plusSeconds(7200 + 900)));
    }

    @Test
    void anOwnerWithoutAnyHoursIsNotCalledAgain() {
        RingPlan plan = plan(call().ofAccount(LeadOwnerRouting.ONLY_OWNER)
                .user("own", RingBuilder.attendance(Optional.empty(), WorkingHours.NEVER))
                .ownedBy("own"));
        assertThat(plan.rounds()).isEmpty();
        assertThat(plan.retries()).isEmpty();
        assertThat(plan.reason()).isEqualTo(Reason.ONLY_OWNER_UNREACHABLE);
        assertThat(Shown.trace(plan)).endsWith("LEAD_OWNER USER_OFF_HOURS own", "LEAD_RETRY RETRIES_NONE");
    }

    @Test
    void aTeamNamesAUserOnceAndPrioritiesBeginWithOne() {
        TeamMember ann = new TeamMember(new UserId("ann"), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Team(
                        new TeamId("t"),
                        "T",
                        false,
                        Optional.empty(),
                        List.of(ann, new TeamMember(new UserId("ann"), 2))));
        assertThatIllegalArgumentException().isThrownBy(() -> new TeamMember(new UserId("ann"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new RingRound(Set.of()));
    }
}
