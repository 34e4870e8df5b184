package io.rightful.telephony;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

import io.rightful.rules.call.Party;

/**
 * Reads telephone numbers to E.164, without extension. What cannot be a number is absent, never repaired.
 *
 * @param region two letters, for numbers without a country code
 */
public record PhoneNumbers(String region) {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 64;
    private static final int SHORTEST_WITH_COUNTRY = 11;

    private static final Set<String> WITHHELD_WORDS = Set.of(
            "anonymous",
            "restricted",
            "private",
            "unknown",
            "unavailable",
            "blocked",
            "withheld",
            "payphone",
            "hidden");

    /** ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE as dialled on a keypad: carriers send them as numbers. */
    private static final Set<String> WITHHELD_NUMBERS =
            Set.of("+266696687", "+7378742833", "+2562533", "+8656696", "+8566696", "+86282452253");

    public Optional<String> e164(String stated) {
        String text = Text.identifier(stated);
        if (text.length() > LONGEST || withheld(text)) {
            return Optional.empty();
        }
        return parsed(text, region)
                .filter(PhoneNumbers::possible)
                .or(() -> international(text).filter(LIBRARY::isValidNumber))
                .map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** The provider says that the caller hid it. */
    public boolean withheld(String stated) {
        String text = Text.identifier(stated).toLowerCase(Locale.ROOT);
        return WITHHELD_NUMBERS.contains(text.replaceAll("[^+0-9]", ""))
                || Stream.of(text.split("[^a-z]+")).anyMatch(WITHHELD_WORDS::contains);
    }

    /** The person on the other end. A number of the account's own is never theirs, nor is "Anonymous" their name. */
    public Party contact(
            Optional<String> stated, Set<String> ownNumbers, Optional<String> name, Optional<String> email) {
        boolean withheld = stated.filter(this::withheld).isPresent();
        return new Party(
                stated.flatMap(this::e164).filter(number -> !ownNumbers.contains(number)),
                withheld,
                name.filter(shown -> !withheld || !withheld(shown)),
                email);
    }

    /** Digits that begin with a country code though no plus says so. */
    private static Optional<PhoneNumber> international(String text) {
        String digits = text.replaceFirst("^00", "");
        boolean bare =
                digits.length() >= SHORTEST_WITH_COUNTRY && digits.chars().allMatch(Character::isDigit);
        return bare ? parsed("+" + digits, "ZZ") : Optional.empty();
    }

    private static boolean possible(PhoneNumber number) {
        return LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    private static Optional<PhoneNumber> parsed(String text, String region) {
        try {
            return Optional.of(LIBRARY.parse(text, region));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
