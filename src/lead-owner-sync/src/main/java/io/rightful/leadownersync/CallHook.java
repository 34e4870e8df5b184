package io.rightful.leadownersync;

import java.time.Instant;

import io.rightful.crm.hook.HookAddress;
import io.rightful.crm.hook.HookTold;

/** Leads to the webhooks of accounts. */
public interface CallHook {
    HookTold tell(HookAddress address, String secret, String json, Instant now);
}
