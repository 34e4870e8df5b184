package io.rightful.telephony.cloudtalk;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

import io.rightful.telephony.Text;

/** CloudTalk writes E.164 as a JSON number, without the plus: put back wherever that makes a valid number. */
final class CloudTalkNumbers {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private CloudTalkNumbers() {}

    static Optional<String> stated(Optional<String> text) {
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
