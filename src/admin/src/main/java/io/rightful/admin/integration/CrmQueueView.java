package io.rightful.admin.integration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.integration.ListedCrmQueue;

/** What can own leads in a CRM and is no person, as last read. */
@Schema(name = "CrmQueue")
public record CrmQueueView(
        String id,
        String name,

        @Schema(description = "Whether the CRM still has it")
        boolean active) {
    static CrmQueueView of(ListedCrmQueue queue) {
        return new CrmQueueView(queue.id(), queue.name(), queue.active());
    }
}
