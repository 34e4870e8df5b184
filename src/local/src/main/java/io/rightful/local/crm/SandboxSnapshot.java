package io.rightful.local.crm;

import java.util.List;

import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;

/** All that a sandbox holds. */
record SandboxSnapshot(List<CrmUser> users, List<CrmQueue> queues, List<SandboxLead> leads, List<SandboxCall> calls) {
    static final SandboxSnapshot EMPTY = new SandboxSnapshot(List.of(), List.of(), List.of(), List.of());
}
