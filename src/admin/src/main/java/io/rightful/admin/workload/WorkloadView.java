package io.rightful.admin.workload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.user.User;
import io.rightful.ledger.workload.Workload;

/** What a user is responsible for. */
@Schema(name = "Workload")
public record WorkloadView(
        String user,
        String name,
        boolean active,

        @Schema(description = "Contacts whose primary agent they are")
        long contacts,

        @Schema(description = "Leads that they own") long leads,

        @Schema(description = "Calls that are assigned to them")
        long calls) {

    static WorkloadView of(User user, boolean active, Workload workload) {
        return new WorkloadView(
                user.id().value(),
                user.name().displayed(),
                active,
                workload.contacts(),
                workload.leads(),
                workload.calls());
    }
}
