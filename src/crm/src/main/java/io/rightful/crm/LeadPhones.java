package io.rightful.crm;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/**
 * Numbers as CRMs keep them: free text, in any spelling.
 *
 * @param region two letters, for numbers without a country code
 */
public record LeadPhones(String region) {
    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
    private static final int LONGEST = 64;

    /** E.164 where it can be read so, else as it is written; without blank ones. */
    public SortedSet<String> of(Stream<Optional<String>> stated) {
        return stated.flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> e164(text).orElse(text))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<String> e164(String stated) {
        return parsed(stated).map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** The digits without the country code; the digits as they stand where it is no number. */
    public String nationalDigits(String e164) {
        return parsed(e164).map(LIBRARY::getNationalSignificantNumber).orElseGet(() -> e164.replaceAll("[^0-9]", ""));
    }

    /** As people write a number, for CRMs that compare the text: the usual ways, not all. */
    public Set<String> spellings(String e164) {
        Set<String> spellings = new LinkedHashSet<>(Set.of(e164));
        spellings.add(e164.replaceAll("[^0-9]", ""));
        parsed(e164).ifPresent(number -> {
            spellings.add(LIBRARY.getNationalSignificantNumber(number));
            spellings.add(LIBRARY.format(number, PhoneNumberFormat.NATIONAL));
            spellings.add(LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL));
        });
        return spellings;
    }

    /** A number without its area code is many people's, and one with an extension is one of a house's. */
    private static boolean isWhole(PhoneNumber number) {
        return LIBRARY.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE && !number.hasExtension();
    }

    private Optional<PhoneNumber> parsed(String stated) {
        if (stated.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LIBRARY.parse(stated, region)).filter(LeadPhones::isWhole);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
