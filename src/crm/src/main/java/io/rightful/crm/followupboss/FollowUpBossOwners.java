package io.rightful.crm.followupboss;

import java.util.List;
import java.util.Optional;

import io.rightful.crm.OneByOne;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.followupboss.FollowUpBossBodies.Owner;

/** One request a person: there is no documented batch. */
record FollowUpBossOwners(FollowUpBossSender sender) {
    List<OwnerWritten> write(List<OwnerWrite> writes) {
        return OneByOne.write(writes, this::one);
    }

    private OwnerWritten one(OwnerWrite write) {
        return owner(write)
                .map(owner -> OneByOne.result(
                        write,
                        sender.send(
                                (api, authorization, system, key) -> api.assign(
                                        authorization, system, key, write.lead().value(), owner),
                                OneByOne.OF_ONE_LEAD)))
                .orElseGet(() -> OneByOne.notWritable(write));
    }

    /** Identifiers are numbers there; anything else is none of theirs. */
    private static Optional<Owner> owner(OwnerWrite write) {
        return write.owner()
                .fold(
                        user -> number(user.value()).map(id -> new Owner(Optional.of(id), Optional.empty())),
                        pond -> number(pond).map(id -> new Owner(Optional.empty(), Optional.of(id))),
                        Optional::empty);
    }

    static Optional<Long> number(String id) {
        return Optional.of(id).filter(text -> text.matches("\\d{1,18}")).map(Long::valueOf);
    }
}
