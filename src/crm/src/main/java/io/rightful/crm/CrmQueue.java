package io.rightful.crm;

/**
 * What can own leads and is not a person: a queue, pond or team.
 *
 * @param id the CRM's own
 */
public record CrmQueue(String id, String name) {}
