package io.rightful.notice.letter;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

/** A number as people write it across borders: {@code +1 202-555-0140}. */
final class ShownPhone {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private ShownPhone() {}

    static String of(String e164) {
        try {
            return LIBRARY.format(LIBRARY.parse(e164, "ZZ"), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException noNumber) {
            return ShownText.of(e164).orElse("");
        }
    }
}
