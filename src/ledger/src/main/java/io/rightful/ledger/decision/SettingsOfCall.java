package io.rightful.ledger.decision;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.settings.SettingsItems;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.SourceItems;
import io.rightful.ledger.table.Items;
import io.rightful.ledger.table.Key;
import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.SourceSettings;

/** What account and source decided, as it was read. */
record SettingsOfCall(CallKey call, Addresses addresses, Items items) {
    AccountSettings account() {
        return SettingsItems.parse(call.account(), read()).value();
    }

    AssignmentPolicy policy() {
        return SourceItems.parse(call.account(), call.source(), read())
                .map(Source::settings)
                .orElse(SourceSettings.DEFAULT)
                .policy(account());
    }

    private Map<Key, Map<String, AttributeValue>> read() {
        return items.of(addresses.tables().accounts());
    }
}
