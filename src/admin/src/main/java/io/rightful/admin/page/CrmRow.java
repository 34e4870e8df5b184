package io.rightful.admin.page;

/**
 * A contact's lead in one CRM, in words.
 *
 * @param crm as the account calls the connection
 * @param note why the owner here is not written there; empty where nothing stands against it
 */
public record CrmRow(String crm, String owner, String note) {}
