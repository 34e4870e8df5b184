package io.rightful.local.crm;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.rightful.crm.CallRecord;

/**
 * A call as it stands on a lead.
 *
 * @param owner the CRM user whose call it is; absent where it is nobody's
 * @param writes how often it was written
 */
public record CallView(
        String id,
        String key,
        String lead,
        String title,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<OwnerView> owner,
        String direction,
        String result,
        Instant startedAt,
        Optional<Long> talkSeconds,
        Optional<String> number,
        Instant writtenAt,
        int writes) {

    static CallView of(SandboxCall call, SandboxPeople people) {
        CallRecord record = call.record();
        return new CallView(
                call.id().value(),
                record.key(),
                record.lead().value(),
                record.title(),
                record.owner().map(owner -> OwnerView.ofUser(owner, people)),
                record.direction().name().toLowerCase(Locale.ROOT),
                record.result().name().toLowerCase(Locale.ROOT),
                record.startedAt(),
                record.talked().map(Duration::toSeconds),
                record.number(),
                call.writtenAt(),
                call.writes());
    }
}
