package io.rightful.telephony;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "{'Phone':'202-555-0186'} | +12025550186",
                "{'your_mobile-number':'+1 202 555 0186'} | +12025550186",
                "{'phone':'202-555-0186','Cell Phone':'(202) 555-0186'} | +12025550186",
                "{'phone':'202-555-0186','mobile':'202-555-0187'} | none",
                "{'phone_type':'mobile','phone':'202-555-0186'} | +12025550186",
                "{'message':'call 202-555-0186'} | none",
                "{'order':'2025550186'} | none",
                "{'hotel':'202-555-0186'} | none",
                "{'phone':{'number':'202-555-0186'}} | none",
                "{} | none"
            })
    void theOneNumberInAFieldOfThatNameIsTheirs(String form, String number) {
        assertThat(form(form).phone(Given.CONTEXT.numbers())).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "{'E-Mail':'noor@example.com'} | noor@example.com",
                "{'your-email-address':'noor@example.com'} | noor@example.com",
                "{'email':'noor@example.com','confirm_email':'noor@example.com'} | noor@example.com",
                "{'email':'noor@example.com','friend_email':'ilse@example.com'} | none",
                "{'email':'yes please'} | none",
                "{'email_me':true} | none"
            })
    void theOneAddressInAFieldOfThatNameIsTheirs(String form, String address) {
        assertThat(form(form).email()).isEqualTo(Optional.ofNullable(address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "{'Name':'Noor Castellane'} | Noor Castellane",
                "{'Full Name':'Noor Castellane','company_name':'Castellane Tiles'} | Noor Castellane",
                "{'first_name':'Noor','Last Name':'Castellane'} | Noor Castellane",
                "{'first_name':'Noor'} | none",
                "{'name':'Noor Castellane','your-name':'Ilse Vandermeer'} | none",
                "{'company_name':'Castellane Tiles'} | none"
            })
    void aNameIsTheirsWhereAFieldOfTheirNameSaysIt(String form, String name) {
        assertThat(form(form).name()).isEqualTo(Optional.ofNullable(name));
    }

    private static WebForm form(String quoted) {
        return BodyReader.json(quoted.replace('\'', '"')).fold(WebForm::new, bad -> {
            throw new AssertionError(bad.code());
        });
    }
}
