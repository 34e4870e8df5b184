package io.rightful.telephony;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** Some systems write E.164 without the plus: put back wherever that makes a valid number. */
public final class BareNumbers {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private BareNumbers() {}

    public static Optional<String> stated(Optional<String> text) {
        return text.map(Text::identifier).map(number -> international("+" + number) ? "+" + number : number);
    }

    private static boolean international(String number) {
        try {
            return number.matches("\\+\\d{7,15}") && LIBRARY.isValidNumber(LIBRARY.parse(number, "ZZ"));
        } catch (NumberParseException national) {
            return false;
        }
    }
}
