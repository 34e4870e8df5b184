package io.rightful.ledger.mapping;

import io.rightful.ledger.table.Key;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.name.NameKey;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.EmailAddress;

/** The keys under which an agent's own words find users. */
public final class MappingKeys {
    public static final String LINK = "link";
    public static final String EMAIL = "email";
    public static final String NAME = "name";
    public static final String CRM_USER = "crmUser";
    public static final String SORT = "mapping";

    private MappingKeys() {}

    public static Key link(AccountId account, SourceName source, AgentKey agent) {
        return new Key(Key.join(account.value(), LINK, source.value(), agent.value()), SORT);
    }

    public static Key crmUser(AccountId account, IntegrationId integration, CrmUserId crmUser) {
        return new Key(Key.join(account.value(), CRM_USER, integration.value(), crmUser.value()), SORT);
    }

    public static Key email(AccountId account, EmailAddress email) {
        return new Key(Key.join(account.value(), EMAIL, email.folded()), SORT);
    }

    public static Key name(AccountId account, NameKey name) {
        return new Key(Key.join(account.value(), NAME, name.value()), SORT);
    }
}
