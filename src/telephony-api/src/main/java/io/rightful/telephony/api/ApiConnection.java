package io.rightful.telephony.api;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.RemoteAccess;

/**
 * All that is needed to ask one phone system of one account.
 *
 * @param provider by its name
 * @param address without a path; for phone systems that have one for everybody, that one
 * @param options as the phone system's how-to names them
 */
public record ApiConnection(String provider, URI address, RemoteAccess access, Map<String, String> options) {
    /** CallRail, CallTrackingMetrics, Zoom: the account there. */
    public static final String ACCOUNT = "account";

    /** CallRail: the company of that account, whose calls are ours. */
    public static final String COMPANY = "company";

    /** Twilio: the TaskRouter workspace. */
    public static final String WORKSPACE = "workspace";

    /** An option that the form asks for; empty text where it was left out, which the service refuses. */
    public String option(String name) {
        return Optional.ofNullable(options.get(name)).orElse("");
    }

    @Override
    public String toString() {
        return "ApiConnection[" + provider + ", " + address + ", " + access + "]";
    }
}
