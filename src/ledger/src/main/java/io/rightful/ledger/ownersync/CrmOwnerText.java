package io.rightful.ledger.ownersync;

import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;

/** A CRM's owner as text. */
final class CrmOwnerText {
    private static final String USER = "user:";
    private static final String QUEUE = "queue:";
    private static final String NOBODY = "nobody";

    private CrmOwnerText() {}

    static String of(CrmOwner owner) {
        return owner.fold(user -> USER + user, queue -> QUEUE + queue, () -> NOBODY);
    }

    static CrmOwner read(String text) {
        if (text.startsWith(USER)) {
            return new CrmOwner.OfUser(new CrmUserId(text.substring(USER.length())));
        }
        return text.startsWith(QUEUE) ? new CrmOwner.OfQueue(text.substring(QUEUE.length())) : new CrmOwner.Nobody();
    }
}
