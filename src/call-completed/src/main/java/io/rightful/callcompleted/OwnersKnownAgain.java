package io.rightful.callcompleted;

import java.util.List;
import java.util.Optional;

import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.waiting.WaitingFor;
import io.rightful.telephony.BodyReader;
import io.rightful.telephony.Fields;

/** Reads the event that a CRM is in step again, as changes of what calls waited for meanwhile. */
final class OwnersKnownAgain {
    private static final String TYPE = "LeadOwnersKnown";

    private OwnersKnownAgain() {}

    /** Empty where it is no such event. */
    static Optional<List<StreamChange>> in(String body) {
        return BodyReader.json(body)
                .fold(Optional::of, bad -> Optional.<Fields>empty())
                .filter(event -> event.text("detail-type").equals(Optional.of(TYPE)))
                .flatMap(event -> event.object("detail"))
                .flatMap(OwnersKnownAgain::changes);
    }

    private static Optional<List<StreamChange>> changes(Fields detail) {
        String run = Digest.of(
                detail.text("integration").orElse(""), detail.text("at").orElse(""));
        return detail.text("account")
                .map(AccountId::new)
                .map(account -> WaitingFor.syncs().stream()
                        .map(sync -> new StreamChange(account, sync, Digest.of(run, sync.thing()), Optional.empty()))
                        .toList());
    }
}
