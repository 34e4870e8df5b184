package io.rightful.rules.agent;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.user.ActivePeriod;

import static io.rightful.rules.agent.Directory.CALL;
import static io.rightful.rules.agent.Directory.DANA;
import static io.rightful.rules.agent.Directory.LEFT_BEFORE;
import static io.rightful.rules.agent.Directory.candidate;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class LinkMatchTest {
    private final Directory directory = new Directory();

    @Test
    void outranksEmailAndName() {
        directory.user("dana", "Dana Whitfield", "dana@example.com").linked(candidate("sam", "Sam Okafor"));

        assertThat(said(directory.match(DANA))).isEqualTo("matched sam: agent-linked");
    }

    @Test
    void outranksDisagreement() {
        directory
                .user("dana", "Dana Whitfield", "other@example.com")
                .user("sam", "Sam Okafor", "dana@example.com")
                .linked(candidate("dana", "Dana Whitfield"));

        assertThat(said(directory.match(DANA))).isEqualTo("matched dana: agent-linked");
    }

    @Test
    void toNobodyEndsTheSearch() {
        directory
                .user("dana", "Dana Whitfield", "dana@example.com")
                .linked(new AgentLink(ActivePeriod.ALWAYS, new LinkTarget.ToNobody()));

        assertThat(said(directory.match(DANA))).isEqualTo("nobody: agent-linked-to-nobody");
    }

    @Test
    void toSomeoneWhoHadLeftEndsTheSearch() {
        directory
                .user("dana", "Dana Whitfield", "dana@example.com")
                .linked(candidate("sam", "Sam Okafor", LEFT_BEFORE));

        assertThat(said(directory.match(DANA))).isEqualTo("inactive sam: linked-user-inactive");
    }

    @Test
    void saysNothingOutsideItsPeriod() {
        directory
                .user("dana", "Dana Whitfield", "dana@example.com")
                .linked(link("sam", Optional.of(CALL.plusSeconds(1)), Optional.empty()))
                .linked(link("kim", Optional.empty(), Optional.of(CALL)));

        assertThat(said(directory.match(DANA))).isEqualTo("matched dana: email-matched");
    }

    @Test
    void isTheOneInForceAtTheCall() {
        directory
                .linked(link("kim", Optional.empty(), Optional.of(CALL)))
                .linked(link("sam", Optional.of(CALL), Optional.empty()));

        assertThat(said(directory.match(DANA))).isEqualTo("matched sam: agent-linked");
    }

    @Test
    void thatContradictsAnotherDecidesNothing() {
        directory.linked(candidate("sam", "Sam Okafor")).linked(candidate("kim", "Kim Lee"));

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous kim sam: agent-links-overlap");
    }

    private AgentLink link(String user, Optional<Instant> from, Optional<Instant> until) {
        return new AgentLink(new ActivePeriod(from, until), new LinkTarget.ToUser(candidate(user, "Somebody Else")));
    }
}
