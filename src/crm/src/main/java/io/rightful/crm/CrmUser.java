package io.rightful.crm;

import java.util.Optional;

import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** @param username what the person signs in with, where the CRM has one; else empty */
public record CrmUser(
        CrmUserId id, String name, Optional<String> username, Optional<EmailAddress> email, CrmUserState state) {}
