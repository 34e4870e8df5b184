package io.rightful.leadownersync;

import java.util.List;
import java.util.Optional;

import io.rightful.ledger.integration.CrmUsers;
import io.rightful.ledger.integration.ListedCrmUser;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** At which address a Zap knows an owner: the CRM's user, where one is listed; else a user of ours, whose id it then is. */
record ZapUsers(CrmUsers listed, Users users) {
    Optional<EmailAddress> email(AccountId account, IntegrationId integration, CrmUserId user) {
        return Optional.ofNullable(
                        listed.find(account, integration, List.of(user)).get(user))
                .flatMap(ListedCrmUser::email)
                .or(() -> users.find(account, new UserId(user.value()))
                        .flatMap(User::email)
                        .flatMap(EmailAddress::of));
    }
}
