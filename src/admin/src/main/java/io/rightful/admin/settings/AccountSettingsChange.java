package io.rightful.admin.settings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.admin.text.Zones;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.telephony.PhoneNumbers;

/** What an admin wants changed, over what is set. */
record AccountSettingsChange(AccountSettings present, AccountSettingsView wanted, NamedUsers users) {
    private static final int OWN_NUMBERS = 1000;
    private static final long LONGEST_MINIMUM = Duration.ofDays(1).toSeconds();
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    AccountSettings settings() {
        String region = wanted.region().map(AccountSettingsChange::region).orElse(present.region());
        return new AccountSettings(
                region,
                wanted.timeZone().map(text -> Zones.read("timeZone", text)).orElse(present.timeZone()),
                wanted.ownNumbers().map(numbers -> numbers(region, numbers)).orElse(present.ownNumbers()),
                wanted.talker().map(AccountSettingsChange::talker).orElse(present.talker()),
                wanted.missedCalls()
                        .filter(view -> !view.equals(MissedCallsView.of(present.missedCalls())))
                        .map(view -> view.choice(users))
                        .orElse(present.missedCalls()),
                wanted.defaultLeadOwner()
                        .filter(view -> !view.equals(DefaultLeadOwnerView.of(present.defaultLeadOwner())))
                        .map(view -> view.choice(users))
                        .orElse(present.defaultLeadOwner()),
                wanted.routing().map(routing -> routing.over(present.routing())).orElse(present.routing()),
                wanted.autoLeadOwner().orElse(present.autoLeadOwner()),
                wanted.minimumTalkSeconds().map(AccountSettingsChange::minimum).orElse(present.minimumTalkTime()),
                wanted.createContacts().orElse(present.createContacts()),
                wanted.notices().map(notices -> notices.over(present.notices())).orElse(present.notices()),
                wanted.agentsSetOwners().orElse(present.agentsSetOwners()),
                wanted.toldCalls().map(told -> told.over(present.toldCalls())).orElse(present.toldCalls()),
                present.crms());
    }

    private static String region(String text) {
        if (!REGIONS.contains(text)) {
            throw Refusals.invalid("region", "state an ISO 3166 country code of two letters, such as US.");
        }
        return text;
    }

    private static Set<String> numbers(String region, List<String> stated) {
        if (stated.size() > OWN_NUMBERS) {
            throw Refusals.invalid("ownNumbers", "at most " + OWN_NUMBERS + " numbers.");
        }
        PhoneNumbers phoneNumbers = new PhoneNumbers(region);
        Set<String> numbers = new TreeSet<>();
        stated.forEach(number -> numbers.add(Optional.ofNullable(number)
                .flatMap(phoneNumbers::e164)
                .orElseThrow(() -> Refusals.invalid("ownNumbers", "state telephone numbers, best as +12025550100."))));
        return numbers;
    }

    private static Talker talker(String code) {
        return Codes.read(Talker.class, code)
                .orElseThrow(() -> Refusals.invalid("talker", "one of " + Codes.all(Talker.class) + "."));
    }

    private static Duration minimum(long seconds) {
        if (seconds < 0 || seconds > LONGEST_MINIMUM) {
            throw Refusals.invalid("minimumTalkSeconds", "0 to " + LONGEST_MINIMUM + ".");
        }
        return Duration.ofSeconds(seconds);
    }
}
