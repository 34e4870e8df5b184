package io.rightful.admin.contact;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.history.AssignmentView;

/** Something that happened with a contact: one of what follows the time. */
@Schema(name = "TimelineEntry")
public record TimelineView(
        @Schema(enumeration = {"call", "text", "form", "assignment"})
        String kind,

        @Schema(description = "When a call or message happened, or an assignment was recorded")
        Instant at,

        Optional<TimelineCallView> call,
        Optional<TimelineMessageView> message,
        Optional<AssignmentView> assignment) {}
