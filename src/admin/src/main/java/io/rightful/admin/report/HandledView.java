package io.rightful.admin.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.activity.Activity;

/** The calls in which somebody talked: a fact. */
@Schema(name = "HandledCalls")
public record HandledView(
        long calls,

        @Schema(description = "In those whose talk time is known")
        long talkSeconds,

        @Schema(description = "Calls whose talk time is not known")
        long talkTimeUnknown) {

    static HandledView of(Activity activity) {
        return new HandledView(activity.handled(), activity.talkTime().toSeconds(), activity.talkTimeUnknown());
    }
}
