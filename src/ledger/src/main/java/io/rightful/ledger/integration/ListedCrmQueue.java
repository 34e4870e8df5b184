package io.rightful.ledger.integration;

/**
 * A CRM's queue, as last synced.
 *
 * @param id the CRM's own
 * @param active whether the CRM still has it
 */
public record ListedCrmQueue(String id, String name, boolean active) {
    ListedCrmQueue gone() {
        return new ListedCrmQueue(id, name, false);
    }
}
