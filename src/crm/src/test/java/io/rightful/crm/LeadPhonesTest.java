package io.rightful.crm;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeadPhonesTest {
    private final LeadPhones phones = new LeadPhones("US");

    @Test
    void aNumberIsReadInAnySpelling() {
        assertThat(Stream.of("(202) 555-0164", "+1 202-555-0164", "1.202.555.0164", "2025550164")
                        .map(phones::e164))
                .containsOnly(Optional.of("+12025550164"));
        assertThat(phones.e164("+44 20 7946 0000")).contains("+442079460000");
    }

    @Test
    void aNumberWithoutItsAreaCodeIsNobodysInParticular() {
        assertThat(phones.e164("555-0164")).isEmpty();
        assertThat(phones.of(Stream.of(Optional.of("555-0164")))).containsExactly("555-0164");
    }

    @Test
    void anExtensionOfAHouseIsNotTheHouse() {
        assertThat(phones.e164("(202) 555-0164 ext. 12")).isEmpty();
        assertThat(phones.of(Stream.of(Optional.of("+12025550164;ext=12")))).containsExactly("+12025550164;ext=12");
    }

    @Test
    void whatIsNoNumberStaysAsItIsWritten() {
        assertThat(phones.of(Stream.of(
                        Optional.of(" desk 12 "), Optional.of(" "), Optional.empty(), Optional.of("+".repeat(65)))))
                .containsExactly("+".repeat(65), "desk 12");
    }
}
