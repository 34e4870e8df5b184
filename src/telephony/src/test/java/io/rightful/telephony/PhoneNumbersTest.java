package io.rightful.telephony;

import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumbersTest {
    private static final PhoneNumbers US = new PhoneNumbers("US");

    @ParameterizedTest
    @CsvSource({
        "US, +12025550143, +12025550143",
        "US, 12025550143, +12025550143",
        "US, 2025550143, +12025550143",
        "US, (202) 555-0143, +12025550143",
        "US, 202.555.0143 ext. 12, +12025550143",
        "US, '\u202A+1 202 555 0143\u202C', +12025550143",
        "US, tel:+1-202-555-0143, +12025550143",
        "US, 011442079460958, +442079460958",
        "US, 442079460958, +442079460958",
        "US, 00442079460958, +442079460958",
        "GB, 020 7946 0958, +442079460958",
        "GB, 12025550143, +12025550143",
        "DE, 030 123456, +4930123456",
        "AU, 0291234567, +61291234567"
    })
    void aNumberIsReadInItsRegion(String region, String stated, String e164) {
        assertThat(new PhoneNumbers(region).e164(stated)).contains(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5550143",
                "911",
                "0",
                "1",
                "202555014",
                "20255501431234567",
                "sales",
                "client:dana",
                "+",
                "+++",
                "٣"
            })
    void whatCannotBeANumberIsAbsentAndNeverRepaired(String stated) {
        assertThat(US.e164(stated)).isEmpty();
        assertThat(US.withheld(stated)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "Anonymous",
                "RESTRICTED",
                "Private Number",
                "unknown",
                "UNAVAILABLE",
                "Blocked",
                "payphone",
                "+266696687",
                "sip:anonymous@anonymous.invalid"
            })
    void aWithheldNumberIsNone(String stated) {
        assertThat(US.e164(stated)).isEmpty();
        assertThat(US.withheld(stated)).isTrue();
    }

    @Test
    void aNumberOfTheAccountsOwnIsNoContact() {
        assertThat(US.contact(Optional.of("202-555-0143"), Set.of("+12025550143"), Optional.empty(), Optional.empty())
                        .number())
                .isEmpty();
    }

    @Test
    void anUnknownRegionReadsInternationalNumbersAlone() {
        assertThat(new PhoneNumbers("QQ").e164("+12025550143")).contains("+12025550143");
        assertThat(new PhoneNumbers("QQ").e164("2025550143")).isEmpty();
    }
}
