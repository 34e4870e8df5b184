package io.rightful.local.crm;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import io.rightful.crm.CrmKind;
import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.local.DataFolder;

/** The sandbox CRMs of the account {@code demo}: one of each kind that is asked for its changes. */
@Singleton
class Sandboxes {
    /** Those that send their changes themselves need none. */
    static final Set<CrmKind> KINDS = EnumSet.complementOf(EnumSet.of(CrmKind.ZAPIER, CrmKind.GENERIC));

    private final Map<CrmKind, SandboxStore> stores = new EnumMap<>(CrmKind.class);

    Sandboxes(InstantSource clock) {
        Optional<Path> folder = DataFolder.chosen();
        KINDS.forEach(kind -> stores.put(kind, new SandboxStore(clock, memory(folder, kind))));
    }

    private static SandboxMemory memory(Optional<Path> folder, CrmKind kind) {
        return folder.map(named -> named.resolve("crm-" + kind.code() + ".json"))
                .<SandboxMemory>map(SandboxFile::new)
                .orElse(SandboxMemory.NONE);
    }

    /** Makes people and queues known to a sandbox. */
    void join(CrmKind kind, Collection<CrmUser> users, Collection<CrmQueue> queues) {
        stores.get(kind).people(people -> {
            users.forEach(people::add);
            queues.forEach(people::add);
            return people;
        });
    }

    /** @param code a CRM's, as in an integration */
    Optional<SandboxStore> store(String code) {
        return kind(code).map(stores::get);
    }

    /** @param code a CRM's, as in an integration */
    Optional<SandboxCrm> crm(String code) {
        return kind(code).map(kind -> new SandboxCrm(kind, stores.get(kind)));
    }

    private static Optional<CrmKind> kind(String code) {
        return Arrays.stream(CrmKind.values())
                .filter(KINDS::contains)
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}
