package io.rightful.local.sample;

import java.time.ZoneId;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;

/** One account to try things in. What exists stays as it is: secrets and changes outlive a restart in a data folder. */
@Singleton
public class SampleData {
    public static final AccountId ACCOUNT = new AccountId("demo");

    static final String REGION = "US";
    static final ZoneId TIME_ZONE = ZoneId.of("America/New_York");

    private static final Optional<Long> ABSENT = Optional.of(0L);

    private final Settings settings;
    private final Sources sources;
    private final Users users;

    SampleData(Settings settings, Sources sources, Users users) {
        this.settings = settings;
        this.sources = sources;
        this.users = users;
    }

    public void put() {
        settings.put(ACCOUNT, accountSettings(), ABSENT);
        SampleSources.all().forEach(source -> sources.put(source, ABSENT));
        SampleUsers.all().forEach(user -> users.create(ACCOUNT, user));
    }

    private static AccountSettings accountSettings() {
        AccountSettings usual = AccountSettings.DEFAULT;
        return new AccountSettings(
                REGION,
                TIME_ZONE,
                usual.ownNumbers(),
                usual.talker(),
                usual.missedCalls(),
                usual.defaultLeadOwner(),
                usual.autoLeadOwner(),
                usual.minimumTalkTime(),
                usual.createContacts());
    }
}
