package io.rightful.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;

/**
 * A decided call, as it is recorded on a lead.
 *
 * @param owner the assignee's CRM user; absent where the call is unassigned or the assignee has none
 * @param number the contact's, E.164
 * @param known the record that an earlier write made, where its identifier was kept
 */
public record CallRecord(
        SourceName source,
        String callId,
        CrmLeadId lead,
        Optional<CrmUserId> owner,
        Direction direction,
        CallResult result,
        Instant startedAt,
        Optional<Duration> talked,
        Optional<String> number,
        Optional<CallRecordId> known) {
    /** One for each call, at most 255 characters where source and call id are as usual. */
    public String key() {
        return "rightful:" + source.value() + ":" + callId;
    }

    /** A line for people to read, of no personal data. */
    public String title() {
        String way = direction == Direction.INBOUND ? "Inbound" : "Outbound";
        return way + " call, "
                + switch (result) {
                    case STARTED -> "going on";
                    case ABANDONED -> "abandoned";
                    case MISSED -> "missed";
                    case VOICEMAIL -> "voicemail";
                    case ANSWERED -> "answered";
                };
    }
}
