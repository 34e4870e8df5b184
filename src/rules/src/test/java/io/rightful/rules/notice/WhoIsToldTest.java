package io.rightful.rules.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.AgentWindow.Digest;
import io.rightful.rules.notice.NoticeQuestion.ContactNow;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;

class WhoIsToldTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final UserId DANA = new UserId("dana");
    private static final UserId OMAR = new UserId("omar");
    private static final EmailAddress ADDRESS =
            EmailAddress.of("dana@example.com").orElseThrow();
    private static final AgentAtHand AGENT = new AgentAtHand(Optional.of(ADDRESS), ActivePeriods.ALWAYS, false);
    private static final Optional<ContactNow> DANAS = Optional.of(new ContactNow(Optional.of(DANA)));
    private static final Optional<ContactNow> OMARS = Optional.of(new ContactNow(Optional.of(OMAR)));
    private static final NoticeSettings TELLING_ALL = new NoticeSettings(false, 5, Duration.ofMinutes(10), true);

    @Test
    void aNewPrimaryAgentIsTold() {
        assertThat(decide(event(NoticeChange.ASSIGNED, "rules"), DANAS, NoticeSettings.DEFAULT))
                .isEqualTo(new NoticeDecision.Send(ADDRESS));
    }

    @Test
    void nobodyIsToldOfAContactThatIsAnothersByThen() {
        NoticeEvent assigned = event(NoticeChange.ASSIGNED, "rules");
        Optional<ContactNow> nobodys = Optional.of(new ContactNow(Optional.empty()));

        assertThat(decide(assigned, OMARS, TELLING_ALL)).isEqualTo(nothing(Reason.NOTICE_NO_LONGER_THEIRS));
        assertThat(decide(assigned, nobodys, TELLING_ALL)).isEqualTo(nothing(Reason.NOTICE_NO_LONGER_THEIRS));
    }

    @Test
    void nobodyIsToldOfAContactThatWasErased() {
        assertThat(decide(event(NoticeChange.ASSIGNED, "rules"), Optional.empty(), TELLING_ALL))
                .isEqualTo(nothing(Reason.NOTICE_CONTACT_GONE));
    }

    @Test
    void nobodyIsToldOfTheirOwnDeedUnlessTheAccountWantsIt() {
        NoticeEvent own = event(NoticeChange.ASSIGNED, DANA.value());

        assertThat(decide(own, DANAS, NoticeSettings.DEFAULT)).isEqualTo(nothing(Reason.NOTICE_OWN_DEED));
        assertThat(decide(own, DANAS, TELLING_ALL)).isEqualTo(new NoticeDecision.Send(ADDRESS));
    }

    @Test
    void whoLosesAContactIsToldOnlyWhereTheAccountWantsIt() {
        NoticeEvent lost = event(NoticeChange.UNASSIGNED, "rules");

        assertThat(decide(lost, OMARS, NoticeSettings.DEFAULT)).isEqualTo(nothing(Reason.NOTICE_UNASSIGNED_UNTOLD));
        assertThat(decide(lost, OMARS, TELLING_ALL)).isEqualTo(new NoticeDecision.Send(ADDRESS));
        assertThat(decide(lost, DANAS, TELLING_ALL)).isEqualTo(nothing(Reason.NOTICE_NOTHING_CHANGED));
    }

    @Test
    void nobodyIsToldWhoCannotBeReached() {
        assertThat(reason(Optional.empty())).contains(Reason.NOTICE_AGENT_INACTIVE);
        assertThat(reason(Optional.of(new AgentAtHand(Optional.of(ADDRESS), ActivePeriods.NEVER, false))))
                .contains(Reason.NOTICE_AGENT_INACTIVE);
        assertThat(reason(Optional.of(new AgentAtHand(Optional.empty(), ActivePeriods.ALWAYS, false))))
                .contains(Reason.NOTICE_NO_EMAIL);
        assertThat(reason(Optional.of(new AgentAtHand(Optional.of(ADDRESS), ActivePeriods.ALWAYS, true))))
                .contains(Reason.NOTICE_ADDRESS_STOPPED);
        assertThat(reason(Optional.of(AGENT))).isEmpty();
    }

    @Test
    void theSixthInAWindowWaitsForTheDigest() {
        assertThat(within(window(4, NOW.plusSeconds(1), Digest.NONE))).isEqualTo(new NoticeDecision.Send(ADDRESS));
        assertThat(within(window(5, NOW.plusSeconds(1), Digest.NONE)))
                .isEqualTo(new NoticeDecision.IntoDigest(ADDRESS));
    }

    @Test
    void aWindowThatIsOverCountsNoMore() {
        assertThat(within(window(5, NOW, Digest.NONE))).isEqualTo(new NoticeDecision.Send(ADDRESS));
        assertThat(within(window(5, NOW.plusSeconds(1), Digest.CLOSED))).isEqualTo(new NoticeDecision.Send(ADDRESS));
    }

    @Test
    void aDigestThatIsLateTakesWhatComesMeanwhile() {
        assertThat(within(window(5, NOW.minusSeconds(60), Digest.OPEN)))
                .isEqualTo(new NoticeDecision.IntoDigest(ADDRESS));
    }

    @Test
    void whatIsHandedOverIsToldInADigestAlone() {
        NoticeEvent many = event(NoticeChange.HANDED_OVER, "rules");

        assertThat(decide(many, DANAS, NoticeSettings.DEFAULT)).isEqualTo(new NoticeDecision.IntoDigest(ADDRESS));
    }

    private static NoticeEvent event(NoticeChange change, String actor) {
        return new NoticeEvent(change, DANA, actor);
    }

    private static AgentWindow window(int told, Instant until, Digest digest) {
        return new AgentWindow(until.minusSeconds(600), until, told, digest);
    }

    private static NoticeDecision within(AgentWindow window) {
        return WhoIsTold.decide(question(Optional.of(AGENT), Optional.of(window)));
    }

    private static Optional<Reason> reason(Optional<AgentAtHand> agent) {
        return WhoIsTold.reasonAgainst(question(agent, Optional.empty()));
    }

    private static NoticeQuestion question(Optional<AgentAtHand> agent, Optional<AgentWindow> window) {
        NoticeEvent assigned = event(NoticeChange.ASSIGNED, "rules");
        return new NoticeQuestion(assigned, DANAS, agent, window, NoticeSettings.DEFAULT, NOW);
    }

    private static NoticeDecision decide(NoticeEvent event, Optional<ContactNow> contact, NoticeSettings settings) {
        return WhoIsTold.decide(
                new NoticeQuestion(event, contact, Optional.of(AGENT), Optional.empty(), settings, NOW));
    }

    private static NoticeDecision nothing(Reason reason) {
        return new NoticeDecision.Nothing(reason);
    }
}
