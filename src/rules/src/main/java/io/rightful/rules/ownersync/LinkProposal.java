package io.rightful.rules.ownersync;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** A CRM's user and a user who have the same address, which nobody else has. Never a link by itself. */
public record LinkProposal(CrmUserId crmUser, UserId user, EmailAddress email) {}
