package io.rightful.telephony.api.connection;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.remote.AccessForm;
import io.rightful.remote.AccessShape;
import io.rightful.telephony.api.ApiConnection;
import io.rightful.telephony.api.aircall.AircallDirectory;
import io.rightful.telephony.api.callrail.CallRailDirectory;
import io.rightful.telephony.api.cloudtalk.CloudTalkDirectory;
import io.rightful.telephony.api.ctm.CtmDirectory;
import io.rightful.telephony.api.dialpad.DialpadDirectory;
import io.rightful.telephony.api.justcall.JustCallDirectory;
import io.rightful.telephony.api.quo.QuoDirectory;
import io.rightful.telephony.api.zoom.ZoomDirectory;

/** What an admin enters so that each phone system can be asked. */
public final class ApiForms {
    private static final Set<String> NO_OPTIONS = Set.of();

    private ApiForms() {}

    /** Nothing to enter where the phone system is never asked. */
    public static AccessForm of(String provider) {
        return switch (provider) {
            case "aircall" -> form(AccessShape.PAIR, AircallDirectory.ADDRESS, NO_OPTIONS);
            case "callrail" ->
                form(AccessShape.KEY, CallRailDirectory.ADDRESS, Set.of(ApiConnection.ACCOUNT, ApiConnection.COMPANY));
            case "cloudtalk" -> form(AccessShape.PAIR, CloudTalkDirectory.ADDRESS, NO_OPTIONS);
            case "ctm" -> form(AccessShape.PAIR, CtmDirectory.ADDRESS, Set.of(ApiConnection.ACCOUNT));
            case "dialpad" -> form(AccessShape.KEY, DialpadDirectory.ADDRESS, NO_OPTIONS);
            case "genesys" ->
                new AccessForm(List.of(AccessShape.CLIENT), Optional.empty(), Optional.empty(), NO_OPTIONS);
            case "justcall" -> form(AccessShape.PAIR, JustCallDirectory.ADDRESS, NO_OPTIONS);
            case "quo" -> form(AccessShape.KEY, QuoDirectory.ADDRESS, NO_OPTIONS);
            case "zoom" ->
                new AccessForm(
                        List.of(AccessShape.CLIENT),
                        Optional.of(ZoomDirectory.ADDRESS.toString()),
                        Optional.of(ZoomDirectory.TOKENS.toString()),
                        Set.of(ApiConnection.ACCOUNT));
            default -> new AccessForm(List.of(), Optional.empty(), Optional.empty(), NO_OPTIONS);
        };
    }

    private static AccessForm form(AccessShape shape, URI address, Set<String> options) {
        return new AccessForm(List.of(shape), Optional.of(address.toString()), Optional.empty(), options);
    }
}
