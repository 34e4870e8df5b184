package io.rightful.ledger.settings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.rules.settings.CrmsInUse;
import io.rightful.rules.sync.IntegrationId;

/** What decisions must know of an account's CRM connections, as a map in the settings' item. */
final class CrmsInUseMap {
    private CrmsInUseMap() {}

    static ItemBuilder of(CrmsInUse crms) {
        return ItemBuilder.map().set("synced", texts(crms.synced())).set("recording", texts(crms.recording()));
    }

    static CrmsInUse read(Item map) {
        return new CrmsInUse(integrations(map.texts("synced")), integrations(map.texts("recording")));
    }

    private static List<String> texts(Collection<IntegrationId> integrations) {
        return integrations.stream().map(IntegrationId::value).toList();
    }

    private static Set<IntegrationId> integrations(List<String> texts) {
        return texts.stream().map(IntegrationId::new).collect(Collectors.toSet());
    }
}
