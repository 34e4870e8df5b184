package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static io.rightful.rules.agent.Directory.LEFT_BEFORE;
import static io.rightful.rules.agent.Directory.agent;
import static io.rightful.rules.agent.Directory.candidate;
import static io.rightful.rules.agent.Directory.named;
import static org.assertj.core.api.Assertions.assertThat;

class SuggestionsTest {
    @Test
    void theLikeliestComesFirst() {
        List<Candidate> users = List.of(
                candidate("initial", "R Jones"),
                candidate("nickname", "Bob Jones"),
                candidate("left", "Robert Jones", LEFT_BEFORE),
                candidate("other", "Sam Okafor"),
                candidate("extra", "Robert Lee Jones"),
                candidate("same", "Robert Jones"));

        assertThat(said(named("Robert Jones"), users))
                .containsExactly(
                        "1 same same-name",
                        "2 left same-name-left",
                        "3 extra extra-name",
                        "4 nickname nickname",
                        "5 initial initial");
    }

    @Test
    void theOrderOfTheUsersCarriesNothing() {
        List<Candidate> users = new ArrayList<>(IntStream.range(0, 9)
                .mapToObj(number -> candidate("user-" + number, "Robert Jones"))
                .toList());
        List<String> said = said(named("Bob Jones"), users);
        Collections.reverse(users);

        assertThat(said(named("Bob Jones"), users)).isEqualTo(said).hasSize(Suggestions.LIMIT);
    }

    @Test
    void anEmailCanSpellAUsersName() {
        List<Candidate> users = List.of(candidate("dana", "Dana Whitfield"), candidate("sam", "Sam Whitfield"));

        for (String local : List.of("dana.whitfield", "DanaWhitfield", "dwhitfield", "dana_whitfield+calls")) {
            assertThat(said(agent("Front Desk", local + "@example.com"), users))
                    .containsExactly("1 dana email-spells-name");
        }
    }

    @Test
    void aSingleNameAndAGenerationSuggest() {
        assertThat(said(named("Dana"), List.of(candidate("dana", "Dana Whitfield"))))
                .containsExactly("1 dana single-name");
        assertThat(said(named("Dana Whitfield Jr"), List.of(candidate("dana", "Dana Whitfield Sr"))))
                .containsExactly("1 dana generation-differs");
    }

    @Test
    void anAgentWithoutNameOrEmailSuggestsNobody() {
        assertThat(Suggestions.of(Agent.ofId("7"), List.of(candidate("dana", "Dana Whitfield"))))
                .isEmpty();
    }

    private static List<String> said(Agent agent, List<Candidate> users) {
        return Suggestions.of(agent, users).stream()
                .map(suggestion -> suggestion.rank() + " " + suggestion.user() + " "
                        + suggestion.why().code())
                .toList();
    }
}
