package io.rightful.leadownersync;

import java.util.Optional;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;
import io.rightful.ledger.decision.RecordedCall;
import io.rightful.ledger.ownersync.LeadSide;
import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Direction;
import io.rightful.rules.ownersync.RecordOwner;
import io.rightful.rules.sync.CrmUserId;

/**
 * A decided call as a CRM's record of it.
 *
 * @param known the CRM's identifier of the record, where it was written before
 */
record DecidedRecord(RecordedCall call, LeadSide side, RecordOwner owner, Optional<String> known) {
    CallRecord record() {
        Call facts = call.call().facts().call();
        return new CallRecord(
                facts.key().source(),
                facts.key().callId(),
                side.lead(),
                owner.fold(
                        user -> Optional.of(user.user()),
                        queue -> Optional.<CrmUserId>empty(),
                        nobody -> Optional.empty()),
                facts.direction().orElse(Direction.INBOUND),
                facts.result(),
                facts.startedAt().orElse(call.call().time()),
                facts.talkTime(),
                facts.contact().number(),
                known.map(CallRecordId::new));
    }

    /** The same for what says the same, and no word of it. */
    static String content(CallRecord record) {
        return Digest.of(
                record.lead().value(),
                record.owner().map(CrmUserId::value).orElse(""),
                record.direction().name(),
                record.result().name(),
                record.startedAt().toString(),
                record.talked().map(Object::toString).orElse(""),
                record.number().orElse(""));
    }
}
