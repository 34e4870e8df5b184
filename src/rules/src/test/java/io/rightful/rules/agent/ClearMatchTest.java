package io.rightful.rules.agent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.user.ActivePeriod;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.EmailAddress;

import static io.rightful.rules.agent.Directory.CALL;
import static io.rightful.rules.agent.Directory.LEFT_BEFORE;
import static io.rightful.rules.agent.Directory.agent;
import static io.rightful.rules.agent.Directory.candidate;
import static io.rightful.rules.agent.Directory.mailed;
import static io.rightful.rules.agent.Directory.named;
import static io.rightful.rules.agent.MatchAssert.said;
import static org.assertj.core.api.Assertions.assertThat;

class ClearMatchTest {
    private static final Agent DANA = agent("Dana Whitfield", "dana@example.com");

    private final Directory directory = new Directory();

    @Nested
    class ALink {
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
            return new AgentLink(
                    new ActivePeriod(from, until), new LinkTarget.ToUser(candidate(user, "Somebody Else")));
        }
    }

    @Nested
    class AnEmail {
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
                assertThat(entry.subject()).contains("email:dana@example.com");
                assertThat(entry.users()).containsExactly(dana.user());
            });
            assertThat(said(ClearMatch.byEmail(email, List.of(), CALL))).isEqualTo("unmatched: email-unknown");
            assertThat(said(ClearMatch.byEmail(email, List.of(candidate("dana", "Dana", LEFT_BEFORE)), CALL)))
                    .isEqualTo("inactive dana: email-user-inactive");
            assertThat(said(ClearMatch.byEmail(email, List.of(dana, candidate("sam", "Sam", LEFT_BEFORE)), CALL)))
                    .isEqualTo("ambiguous dana sam: email-shared");
        }
    }

    @Nested
    class AName {
        @Test
        void matchesTheOnlyUserWhoCanHaveIt() {
            directory.user("dana", "Dana Whitfield", "other@example.com").user("sam", "Sam Whitfield", "");

            AgentMatch match = directory.match(DANA);

            assertThat(said(match)).isEqualTo("matched dana: name-matched");
            MatchAssert.assertReasons(match, Reason.AGENT_NOT_LINKED, Reason.EMAIL_UNKNOWN, Reason.NAME_MATCHED);
            assertThat(match.trace())
                    .allSatisfy(entry -> assertThat(entry.subject()).contains("id:7"));
        }

        @Test
        void ofTwoIsAmbiguous() {
            directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Whitfield", "");

            assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
        }

        @Test
        void countsExactAndCompatibleTogether() {
            directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Q Whitfield", "");

            assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
        }

        @Test
        void countsANamesakeWhoHasLeft() {
            directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Whitfield", "", LEFT_BEFORE);

            assertThat(said(directory.match(DANA))).isEqualTo("ambiguous dana dana-2: name-shared");
        }

        @Test
        void ofALeaverAloneIsInactive() {
            directory.user("dana", "Dana Whitfield", "", LEFT_BEFORE);

            assertThat(said(directory.match(DANA))).isEqualTo("inactive dana: name-user-inactive");
        }

        @Test
        void ofAnotherGenerationIsNobodys() {
            directory.user("father", "Dana Whitfield Sr", "");

            assertThat(said(directory.match(named("Dana Whitfield Jr")))).isEqualTo("unmatched: name-unknown");
        }

        @Test
        void ofAnotherGenerationIsTooNearToLetOneMatch() {
            directory.user("father", "Dana Whitfield Sr", "").user("dana", "Dana Whitfield", "");

            assertThat(said(directory.match(named("Dana Whitfield Jr"))))
                    .isEqualTo("ambiguous dana father: name-shared");
        }

        @Test
        void withOtherMiddleNamesDoesNotCount() {
            directory.user("dana", "Dana Whitfield", "").user("dana-2", "Dana Marie Whitfield", "");

            assertThat(said(directory.match(DANA))).isEqualTo("matched dana: name-matched");
            assertThat(said(directory.match(named("Dana Marie Whitfield")))).isEqualTo("matched dana-2: name-matched");
        }

        @Test
        void withAnInitialForFirstOrLastNameDecidesNothing() {
            directory.user("dana", "D Whitfield", "");

            assertThat(said(directory.match(named("D. Whitfield")))).isEqualTo("unmatched: name-only-initials");
        }

        @Test
        void toldTwiceOfOneUserCountsOnce() {
            directory.user("dana", "Dana Whitfield", "", LEFT_BEFORE).user("dana", "Dana Whitfield", "");

            assertThat(said(directory.match(DANA))).isEqualTo("matched dana: name-matched");
        }
    }

    @Nested
    class NothingFound {
        @Test
        void givesTheReasonOfTheLastStepWithSomethingToGoOn() {
            assertThat(said(directory.match(DANA))).isEqualTo("unmatched: name-unknown");
            assertThat(said(directory.match(named("Dana Whitfield")))).isEqualTo("unmatched: name-unknown");
            assertThat(said(directory.match(mailed("dana@example.com")))).isEqualTo("unmatched: email-unknown");
            assertThat(said(directory.match(Agent.ofId("7")))).isEqualTo("unmatched: agent-not-linked");
            assertThat(said(directory.match(mailed("nonsense")))).isEqualTo("unmatched: agent-not-stated");
        }

        @Test
        void tracesEveryStepTried() {
            MatchAssert.assertReasons(
                    directory.match(Agent.ofId("7")),
                    Reason.AGENT_NOT_LINKED,
                    Reason.EMAIL_NOT_STATED,
                    Reason.NAME_NOT_STATED);
        }
    }
}
