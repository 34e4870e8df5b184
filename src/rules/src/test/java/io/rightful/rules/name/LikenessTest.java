package io.rightful.rules.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LikenessTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Dana Whitfield, Dana Q Whitfield, SAME",
        "Dana Whitfield Jr, Dana Whitfield Sr, GENERATION_DIFFERS",
        "Dana Marie Whitfield, Dana Whitfield, EXTRA_NAME",
        "Dana Whitfield Sales, Dana Whitfield, EXTRA_NAME",
        "D Whitfield, Dana Whitfield, INITIAL",
        "Dana W, Dana Whitfield, INITIAL",
        "D Whitfield, D Whitfield, INITIAL",
        "Bob Whitfield, Robert Whitfield, NICKNAME",
        "Bill Whitfield, Liam Whitfield, NICKNAME",
        "Whitfield Dana, Dana Whitfield, SWAPPED",
        "van Berg Jan, Jan van Berg, SWAPPED",
        "李明, 明 李, SAME_LETTERS",
        "Mac Donald, MacDonald, SAME_LETTERS",
        "Dana Mc Donald, Dana McDonald, SAME_LETTERS",
        "Dana, Dana Whitfield, SINGLE_NAME",
        "Whitfield, Dana Whitfield, SINGLE_NAME"
    })
    void namesAreAlike(String one, String other, Likeness likeness) {
        assertThat(Likeness.of(Names.displayed(one), Names.displayed(other))).contains(likeness);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Dana Whitfield, Sam Whitfield", "Dana Whitfield, Dana Jones", "Dana, Sam", "Bob Jones, Robert Smith"})
    void namesAreNotAlike(String one, String other) {
        assertThat(Likeness.of(Names.displayed(one), Names.displayed(other))).isEmpty();
    }
}
