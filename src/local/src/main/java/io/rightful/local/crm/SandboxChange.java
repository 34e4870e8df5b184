package io.rightful.local.crm;

import java.time.Instant;

import io.rightful.rules.sync.CrmOwner;

/** That a lead's owner changed in the sandbox. */
record SandboxChange(Instant at, By by, CrmOwner owner) {
    /** Who changed it. */
    enum By {
        /** Somebody in the CRM: a request to /local/crm. */
        PERSON,
        /** The sync. */
        RIGHTFUL
    }
}
