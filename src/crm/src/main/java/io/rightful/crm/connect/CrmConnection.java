package io.rightful.crm.connect;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.crm.CrmKind;
import io.rightful.remote.RemoteAccess;

/**
 * All that is needed to talk to one CRM of one account.
 *
 * @param address without a path; for CRMs that have one for everybody, that one
 * @param region two letters, for numbers without a country code
 * @param queues identifiers of all queues as last listed: HubSpot's owners do not show what they are
 * @param options as the CRM's how-to names them
 */
public record CrmConnection(
        CrmKind kind,
        URI address,
        RemoteAccess access,
        String region,
        Set<String> queues,
        Map<String, String> options) {
    /** ActiveCampaign: the pipeline whose deals count. */
    public static final String PIPELINE = "pipeline";

    /** Marketo: the field that holds numbers as E.164 and can be searched. */
    public static final String PHONE_FIELD = "phoneField";

    /** Follow Up Boss: as what we are registered, and its key. */
    public static final String SYSTEM = "system";

    public static final String SYSTEM_KEY = "systemKey";

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "CrmConnection[" + kind + ", " + address + ", " + access + "]";
    }
}
