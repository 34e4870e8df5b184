package io.rightful.rules.decision;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonSaysWhatItMeansAndWhatToDo(Reason reason) {
        assertThat(reason.meaning()).matches("[A-Z].+\\.");
        assertThat(reason.adminAction()).matches("[A-Z].+\\.");
        assertThat(reason.code()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void noTwoReasonsHaveOneCode() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code)).doesNotHaveDuplicates();
    }

    @Test
    void noTwoRulesHaveOneCode() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }
}
