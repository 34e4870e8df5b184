package io.rightful.webhooks.routing;

import jakarta.inject.Singleton;

import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.source.Source;
import io.rightful.rules.settings.AccountSettings;

/** Where national numbers are read: where the source is, else where the account is. */
@Singleton
class Regions {
    private final Settings settings;

    Regions(Settings settings) {
        this.settings = settings;
    }

    /** One request more where a token's question states a national number. */
    String of(Asker asker, Question question) {
        return asker.source()
                .map(Source::region)
                .orElseGet(() -> question.needsRegion()
                        ? settings.find(asker.account()).value().region()
                        : AccountSettings.DEFAULT.region());
    }
}
