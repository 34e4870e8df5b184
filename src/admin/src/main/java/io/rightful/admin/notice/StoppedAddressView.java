package io.rightful.admin.notice;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.notice.StoppedAddress;

/** An address that gets no more mail. */
@Schema(name = "StoppedAddress")
public record StoppedAddressView(
        String id,
        String email,

        @Schema(enumeration = {"bounce", "complaint"}) String why,

        @Schema(description = "The mail that came back, or was complained of")
        String notice,

        Instant at) {
    static StoppedAddressView of(StoppedAddress stopped) {
        return new StoppedAddressView(
                stopped.id(), stopped.email().folded(), Codes.of(stopped.why()), stopped.notice(), stopped.at());
    }
}
