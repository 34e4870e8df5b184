package io.rightful.crm.followupboss;

import java.util.List;
import java.util.Optional;

import io.rightful.crm.CrmException;
import io.rightful.crm.CrmFailure.Kind;
import io.rightful.crm.OwnerWrite;
import io.rightful.crm.OwnerWritten;
import io.rightful.crm.OwnerWritten.Refused;
import io.rightful.crm.OwnerWritten.TryLater;
import io.rightful.crm.OwnerWritten.Written;
import io.rightful.crm.Refusal;
import io.rightful.crm.followupboss.FollowUpBossBodies.Owner;
import io.rightful.crm.http.Exchange;
import io.rightful.rules.sync.CrmLeadId;

/** One request a person: there is no documented batch. A limit that ends the run leaves the rest for later. */
record FollowUpBossOwners(FollowUpBossSender sender) {
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    List<OwnerWritten> write(List<OwnerWrite> writes) {
        return writes.stream().map(this::one).toList();
    }

    private OwnerWritten one(OwnerWrite write) {
        return owner(write)
                .map(owner -> sent(write.lead(), owner))
                .orElseGet(() -> new Refused(write.lead(), Refusal.NOT_SUPPORTED, "owner-not-writable"));
    }

    private OwnerWritten sent(CrmLeadId lead, Owner owner) {
        try {
            Exchange exchange = sender.send(
                    (api, authorization, system, key) -> api.assign(authorization, system, key, lead.value(), owner),
                    BAD_REQUEST,
                    FORBIDDEN,
                    NOT_FOUND);
            String code = "http-" + exchange.status();
            return switch (exchange.status()) {
                case BAD_REQUEST -> new Refused(lead, Refusal.OTHER, code);
                case FORBIDDEN -> new Refused(lead, Refusal.NOT_PERMITTED, code);
                case NOT_FOUND -> new Refused(lead, Refusal.LEAD_NOT_THERE, code);
                default -> new Written(lead);
            };
        } catch (CrmException failure) {
            if (failure.failure().kind() == Kind.LIMIT_REACHED
                    || failure.failure().kind() == Kind.UNAVAILABLE) {
                return new TryLater(lead, failure.failure().code());
            }
            throw failure;
        }
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
