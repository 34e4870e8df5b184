package io.rightful.rules.name;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.user.UserName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PersonNameTest {
    @Test
    void theKeyIsTheFirstAndTheLastToken() {
        assertThat(Names.displayed("Dr. Dana Q. Whitfield, PhD").key()).isEqualTo(new NameKey("dana whitfield"));
    }

    @Test
    void anAgentAndAUserOfOneNameHaveOneKey() {
        assertThat(Names.displayed("Cruz, Juan de la").key())
                .isEqualTo(PersonName.of(new UserName("Juan", "de la Cruz"))
                        .orElseThrow()
                        .key());
    }

    @Test
    void theGenerationIsKeptBesideTheTokens() {
        PersonName name = Names.displayed("Whitfield, Dana, Jr.");

        assertThat(name.tokens()).containsExactly("dana", "whitfield");
        assertThat(name.generation()).contains("jr");
    }

    @Test
    void fatherAndSonKnownOnlyByNameAreTwoAgents() {
        assertThat(Names.displayed("Dana Whitfield Jr").folded())
                .isNotEqualTo(Names.displayed("Dana Whitfield Sr").folded());
    }

    @Test
    void aCommaInAUsersFieldsIsOnlyPunctuation() {
        PersonName name =
                PersonName.of(new UserName("Dana, Marie", "Whitfield, Jr.")).orElseThrow();

        assertThat(name.tokens()).containsExactly("dana", "marie", "whitfield");
        assertThat(name.generation()).contains("jr");
    }

    @Test
    void aSuffixInAFieldOfItsOwnIsASuffix() {
        assertThat(PersonName.of(new UserName("Dana Whitfield", "Jr.")))
                .contains(new PersonName(List.of("dana", "whitfield"), Optional.of("jr")));
    }

    @Test
    void aTitleOrSuffixIsPartOfTheNameWhereOnlyOneTokenWouldRemain() {
        assertThat(Names.displayed("Dr. Whitfield").tokens()).containsExactly("dr", "whitfield");
        assertThat(Names.displayed("Dana Jr").tokens()).containsExactly("dana", "jr");
        assertThat(Names.displayed("Rahman, Md").tokens()).containsExactly("md", "rahman");
    }

    @Test
    void marksOfWritingDirectionAndZeroWidthLeaveNoTrace() {
        assertThat(Names.displayed("\u202EDa\u200Bna\u200F Whit\u00ADfield\u202C\uFEFF")
                        .folded())
                .isEqualTo("dana whitfield");
    }

    @Test
    void unpairedSurrogatesAndControlCharactersLeaveNoTrace() {
        assertThat(Names.displayed("\uD800Dana\u0000 Whit\uDC00field\u0007").folded())
                .isEqualTo("dana whitfield");
    }

    @Test
    void lineBreaksAndTabsAreSpaces() {
        assertThat(Names.displayed("Dana\r\n\tWhitfield\u00A0\u2028").tokens()).containsExactly("dana", "whitfield");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ",", ", ,", ".", "--", "\u200B", "\uD800", "'", "a, b, c", "Whitfield, Dana, Sales"})
    void noNameIsReadFrom(String text) {
        assertThat(PersonName.ofDisplayed(text)).isEmpty();
    }

    @Test
    void aTextFarLongerThanANameIsNone() {
        assertThat(PersonName.ofDisplayed("x".repeat(301))).isEmpty();
        assertThat(PersonName.ofDisplayed("x".repeat(10_000))).isEmpty();
        assertThat(PersonName.ofDisplayed("\uFDFA".repeat(200))).isEmpty();
        assertThat(PersonName.of(new UserName("x".repeat(200), "y".repeat(200))))
                .isEmpty();
    }

    @Test
    void aLongestNameIsStillRead() {
        assertThat(Names.displayed("x".repeat(149) + "   " + "y".repeat(150)).tokens())
                .hasSize(2);
    }

    @Test
    void aNameHasAToken() {
        assertThatThrownBy(() -> new PersonName(List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
