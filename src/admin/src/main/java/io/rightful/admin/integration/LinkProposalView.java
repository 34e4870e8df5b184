package io.rightful.admin.integration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A CRM's user and a user who alone have the same address. Linked by nobody but an admin. */
@Schema(name = "LinkProposal")
public record LinkProposalView(String crmUser, String crmName, String user, String name, String email) {}
