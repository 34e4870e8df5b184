package io.rightful.local.crm;

import java.util.Optional;

import io.rightful.crm.CrmUser;
import io.rightful.crm.CrmUserState;
import io.rightful.rules.user.EmailAddress;

/** A user of a sandbox CRM. */
public record UserView(String id, String name, Optional<String> username, Optional<String> email, boolean active) {
    static UserView of(CrmUser user) {
        return new UserView(
                user.id().value(),
                user.name(),
                user.username(),
                user.email().map(EmailAddress::folded),
                user.state() == CrmUserState.ACTIVE);
    }
}
