package io.rightful.crm.zapier;

import jakarta.ws.rs.ProcessingException;

import io.rightful.remote.Exchange;
import io.rightful.remote.RestClients;

/** Tells a Zap of a change, once. Told again, Zapier passes over an id that it has seen. */
public record HookSender(RestClients clients) {
    public HookAnswer tell(HookTarget target, OwnerChanged change) {
        ZapierHookApi hook = clients.at(target.address().resolve("/"), ZapierHookApi.class);
        try {
            return HookAnswer.of(
                    Exchange.of(hook.tell(target.address().toString(), change)).status());
        } catch (ProcessingException network) {
            return HookAnswer.LATER;
        }
    }
}
