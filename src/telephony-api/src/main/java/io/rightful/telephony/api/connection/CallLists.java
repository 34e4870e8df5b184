package io.rightful.telephony.api.connection;

import java.net.URI;
import java.util.Set;

import io.rightful.remote.FixedToken;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.Tools;
import io.rightful.telephony.api.ApiConnection;
import io.rightful.telephony.api.CallList;
import io.rightful.telephony.api.aircall.AircallCalls;
import io.rightful.telephony.api.aircall.AircallDirectory;
import io.rightful.telephony.api.callrail.CallRailCalls;
import io.rightful.telephony.api.callrail.CallRailDirectory;
import io.rightful.telephony.api.ctm.CtmCalls;
import io.rightful.telephony.api.ctm.CtmDirectory;
import io.rightful.telephony.api.dialpad.DialpadCalls;
import io.rightful.telephony.api.dialpad.DialpadDirectory;
import io.rightful.telephony.api.justcall.JustCallCalls;
import io.rightful.telephony.api.justcall.JustCallDirectory;

/** Makes the client of a phone system's list of calls. A client is for one run: it remembers its pace. */
public record CallLists(Tools tools) {
    private static final Set<String> LISTED = Set.of("aircall", "callrail", "ctm", "dialpad", "justcall");
    private static final Set<String> RECONCILED = Set.of("callrail", "dialpad", "justcall");

    /** Whether a phone system lists the calls of a range, in words that say whose they are. */
    public static boolean lists(String provider) {
        return LISTED.contains(provider);
    }

    /** Whether its calls are read again and again: what it tells of by itself may never come, or proves too little. */
    public static boolean reconciles(String provider) {
        return RECONCILED.contains(provider);
    }

    public CallList connect(ApiConnection connection) {
        URI address = connection.address();
        String account = connection.option(ApiConnection.ACCOUNT);
        return switch (connection.provider()) {
            case "aircall" ->
                new AircallCalls(AircallDirectory.sender(tools, AccessOf.pair(connection.access()), address));
            case "callrail" ->
                new CallRailCalls(
                        CallRailDirectory.sender(
                                tools, AccessOf.key(connection.access()).value(), address),
                        account,
                        connection.option(ApiConnection.COMPANY));
            case "ctm" ->
                new CtmCalls(CtmDirectory.sender(tools, AccessOf.pair(connection.access()), address), account);
            case "dialpad" ->
                new DialpadCalls(DialpadDirectory.sender(
                        tools, FixedToken.of(AccessOf.key(connection.access()).value()), address));
            case "justcall" ->
                new JustCallCalls(JustCallDirectory.sender(tools, AccessOf.pair(connection.access()), address));
            default -> throw RemoteFailure.of(Kind.NOT_SUPPORTED, "list-calls").exception();
        };
    }
}
