package io.rightful.rules.agent;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.rules.agent.Directory.CALL;
import static io.rightful.rules.agent.Directory.DANA;
import static io.rightful.rules.agent.Directory.LEFT_BEFORE;
import static io.rightful.rules.agent.Directory.agent;
import static io.rightful.rules.agent.Directory.candidate;
import static io.rightful.rules.agent.Directory.mailed;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class EmailMatchTest {
    private final Directory directory = new Directory();

    @Test
    void matchesWhoeverHasIt() {
        directory.user("dana", "Dana Whitfield", "dana@example.com");

        assertThat(said(directory.match(mailed(" DANA@Example.com ")))).isEqualTo("matched dana: email-matched");
    }

    @Test
    void matchesThoughTheNameIsNobodys() {
        directory.user("dana", "Dana Whitfield", "dana@example.com");

        assertThat(said(directory.match(agent("Dana Married", "dana@example.com"))))
                .isEqualTo("matched dana: email-matched");
    }

    @Test
    void tellsNamesakesApart() {
        directory
                .user("dana", "Dana Whitfield", "dana@example.com")
                .user("dana-2", "Dana Whitfield", "dana2@example.com");

        assertThat(said(directory.match(DANA))).isEqualTo("matched dana: email-matched");
    }

    @Test
    void thatDisagreesWithTheNameIsAmbiguous() {
        directory
                .user("dana", "Dana Whitfield", "other@example.com")
                .user("dana-2", "Dana Q Whitfield", "another@example.com")
                .user("sam", "Sam Okafor", "dana@example.com");

        AgentMatch match = directory.match(DANA);

        assertThat(said(match)).isEqualTo("ambiguous dana dana-2 sam: evidence-disagrees");
        MatchAssert.assertReasons(match, Reason.AGENT_NOT_LINKED, Reason.EMAIL_MATCHED, Reason.EVIDENCE_DISAGREES);
    }

    @Test
    void ofALeaverDisagreesWithTheNameToo() {
        directory
                .user("dana", "Dana Whitfield", "other@example.com")
                .user("sam", "Sam Okafor", "dana@example.com", LEFT_BEFORE);

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana sam: evidence-disagrees");
    }

    @Test
    void ofTheFatherDisagreesWithTheNameOfTheSon() {
        directory
                .user("father", "Dana Whitfield Sr", "dana@example.com")
                .user("son", "Dana Whitfield Jr", "other@example.com");

        assertThat(said(directory.match(agent("Dana Whitfield Jr", "dana@example.com"))))
                .isEqualTo("ambiguous father son: evidence-disagrees");
    }

    @Test
    void disagreesWithANameThatIsAnothersButForTheGeneration() {
        directory.user("father", "Dana Whitfield Sr", "").user("sam", "Sam Okafor", "dana@example.com");

        assertThat(said(directory.match(agent("Dana Whitfield Jr", "dana@example.com"))))
                .isEqualTo("ambiguous father sam: evidence-disagrees");
    }

    @Test
    void outranksAGenerationThatNobodyElseHas() {
        directory.user("dana", "Dana Whitfield Sr", "dana@example.com");

        assertThat(said(directory.match(agent("Dana Whitfield Jr", "dana@example.com"))))
                .isEqualTo("matched dana: email-matched");
    }

    @Test
    void ofTwoIsAmbiguousWhateverTheName() {
        directory
                .user("dana", "Dana Whitfield", "dana@example.com", LEFT_BEFORE)
                .user("sam", "Sam Okafor", "dana@example.com");

        assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana sam: email-shared");
    }

    @Test
    void ofALeaverIsInactiveAndTheNameDoesNotRescueIt() {
        directory.user("dana", "Dana Whitfield", "dana@example.com", LEFT_BEFORE);

        assertThat(said(directory.match(DANA))).isEqualTo("inactive dana: email-user-inactive");
    }

    @Test
    void ofOneWhoLeftAfterTheCallStillMatches() {
        ActivePeriods leftAfter = ActivePeriods.ALWAYS.endedAt(CALL.plusSeconds(1));
        directory.user("dana", "Dana Whitfield", "dana@example.com", leftAfter);

        assertThat(directory.match(DANA))
                .isInstanceOfSatisfying(
                        AgentMatch.Matched.class,
                        matched -> assertThat(matched.active()).isEqualTo(leftAfter));
    }

    @Test
    void aloneDecidesForAVoicemailBox() {
        EmailAddress email = EmailAddress.of("dana@example.com").orElseThrow();
        Candidate dana = candidate("dana", "Dana Whitfield");

        AgentMatch match = ClearMatch.byEmail(email, List.of(dana, dana), CALL);

        assertThat(said(match)).isEqualTo("matched dana: email-matched");
        assertThat(match.trace()).singleElement().satisfies(entry -> {
            assertThat(entry.rule()).isEqualTo(Rule.AGENT_EMAIL);
            assertThat(entry.subject()).contains("email:#0d7ad72f4423");
            assertThat(entry.users()).containsExactly(dana.user());
        });
        assertThat(said(ClearMatch.byEmail(email, List.of(), CALL))).isEqualTo("unmatched: email-unknown");
        assertThat(said(ClearMatch.byEmail(email, List.of(candidate("dana", "Dana", LEFT_BEFORE)), CALL)))
                .isEqualTo("inactive dana: email-user-inactive");
        assertThat(said(ClearMatch.byEmail(email, List.of(dana, candidate("sam", "Sam", LEFT_BEFORE)), CALL)))
                .isEqualTo("ambiguous dana sam: email-shared");
    }
}
