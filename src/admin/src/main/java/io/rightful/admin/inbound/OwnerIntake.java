package io.rightful.admin.inbound;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.inject.Singleton;

import io.rightful.crm.inbound.OwnerChange;
import io.rightful.crm.inbound.StatedOwner;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.TakenChanges;
import io.rightful.ledger.ownersync.OwnerSync;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.StatedLead;
import io.rightful.ledger.settings.Settings;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.telephony.PhoneNumbers;

/**
 * Takes over what was sent, a hundred changes at a time. A part is remembered once it is dealt with, so that what was interrupted
 * is sent again and goes on, and the same twice is once.
 */
@Singleton
class OwnerIntake {
    private static final int PART = 100;
    /** What an HTTP API waits for, less the part that is under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(18);

    private final OwnerSyncs syncs;
    private final TakenChanges taken;
    private final StatedOwners owners;
    private final Settings settings;
    private final InstantSource clock;

    OwnerIntake(OwnerSyncs syncs, TakenChanges taken, StatedOwners owners, Settings settings, InstantSource clock) {
        this.syncs = syncs;
        this.taken = taken;
        this.owners = owners;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param event the sender's own identifier of all of it
     * @param changes each of them reached at something, or with an identifier of its lead
     */
    TakenIn take(CrmDoor door, PhoneNumbers numbers, String event, List<OwnerChange> changes) {
        Instant began = clock.instant();
        OwnerSync sync = syncs.begin(door.account());
        Map<StatedOwner, StatedCrmOwner> known = new HashMap<>();
        int changed = 0;
        int unclear = 0;
        for (int start = 0; start < changes.size(); start += PART) {
            String part = start == 0 && changes.size() <= PART ? event : event + "#" + start;
            if (taken.contains(door.account(), door.integration(), part)) {
                continue;
            }
            if (Duration.between(began, clock.instant()).compareTo(PATIENCE) > 0) {
                throw InboundRefusals.NOT_DONE.exception();
            }
            List<OwnerChange> some = changes.subList(start, Math.min(start + PART, changes.size()));
            List<StatedLead> clear = new ArrayList<>();
            for (OwnerChange change : some) {
                StatedCrmOwner owner = known.computeIfAbsent(change.owner(), stated -> owners.of(door, stated));
                unclear += owner.fold(
                        made -> {
                            clear.add(lead(change, made, numbers));
                            return 0;
                        },
                        (stated, reason) -> {
                            sync.unclear(door.integration(), lead(change, stated, numbers), reason);
                            return 1;
                        });
            }
            changed += sync.stated(door.integration(), clear).size();
            taken.put(door.account(), door.integration(), part, clock.instant());
        }
        return new TakenIn(changed, unclear, List.of());
    }

    private StatedLead lead(OwnerChange change, CrmOwner owner, PhoneNumbers numbers) {
        Instant now = clock.instant();
        return new StatedLead(
                change.lead(),
                owner,
                change.changedAt().filter(stated -> stated.isBefore(now)).orElse(now),
                new TreeSet<>(change.phone().flatMap(numbers::e164).stream().toList()),
                new TreeSet<>(change.email().stream().toList()));
    }

    /** How the account reads numbers. One request. */
    PhoneNumbers numbers(CrmDoor door) {
        return new PhoneNumbers(settings.find(door.account()).value().region());
    }
}
