package io.rightful.admin.csv;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTextTest {
    @Test
    void aCellWithCommasQuotesOrLinesIsQuoted() {
        assertThat(CsvText.of(List.of("name", "said"), List.of(List.of("Stone, Bob", "a \"b\"\nc"))))
                .isEqualTo("name,said\r\n\"Stone, Bob\",\"a \"\"b\"\"\nc\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsAFormula(String text) {
        String cell = CsvText.of(List.of("name"), List.of(List.of(text))).split("\r\n", 2)[1];

        assertThat(cell.replaceFirst("^\"", "")).startsWith("'" + text);
    }
}
