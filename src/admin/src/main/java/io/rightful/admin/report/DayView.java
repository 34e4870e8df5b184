package io.rightful.admin.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the calls of one day. */
@Schema(name = "DayOfCalls")
public record DayView(
        @Schema(description = "In the account's time zone, such as 2026-05-04")
        String day,

        @Schema(description = "Calls that somebody is responsible for today")
        long assigned,

        @Schema(description = "Calls that nobody is responsible for")
        long unassigned,

        @Schema(description = "Calls that users handled; one that two handled counts twice")
        long handled,

        @Schema(description = "In those whose talk time is known")
        long talkSeconds) {}
