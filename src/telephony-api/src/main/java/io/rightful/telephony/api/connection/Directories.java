package io.rightful.telephony.api.connection;

import java.util.Map;

import io.rightful.remote.BasicGrant;
import io.rightful.remote.FixedToken;
import io.rightful.remote.MemoryTokenStore;
import io.rightful.remote.OAuthTokens;
import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemoteFailure.Kind;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.telephony.api.ApiConnection;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.aircall.AircallDirectory;
import io.rightful.telephony.api.callrail.CallRailDirectory;
import io.rightful.telephony.api.cloudtalk.CloudTalkDirectory;
import io.rightful.telephony.api.ctm.CtmDirectory;
import io.rightful.telephony.api.dialpad.DialpadDirectory;
import io.rightful.telephony.api.genesys.GenesysDirectory;
import io.rightful.telephony.api.justcall.JustCallDirectory;
import io.rightful.telephony.api.quo.QuoDirectory;
import io.rightful.telephony.api.zoom.ZoomDirectory;

/** Makes the client of a phone system's list of agents. A client is for one run: it remembers its token and its pace. */
public record Directories(Tools tools) {
    public Directory connect(ApiConnection connection) {
        return switch (connection.provider()) {
            case "aircall" -> new AircallDirectory(tools, pair(connection), connection.address());
            case "callrail" ->
                new CallRailDirectory(
                        tools, key(connection), connection.address(), connection.option(ApiConnection.ACCOUNT));
            case "cloudtalk" -> new CloudTalkDirectory(tools, pair(connection), connection.address());
            case "ctm" ->
                new CtmDirectory(
                        tools, pair(connection), connection.address(), connection.option(ApiConnection.ACCOUNT));
            case "dialpad" -> new DialpadDirectory(tools, FixedToken.of(key(connection)), connection.address());
            case "genesys" -> new GenesysDirectory(tools, genesys(connection), connection.address());
            case "justcall" -> new JustCallDirectory(tools, pair(connection), connection.address());
            case "quo" -> new QuoDirectory(tools, FixedToken.of(key(connection)), connection.address());
            case "zoom" -> new ZoomDirectory(tools, zoom(connection), connection.address());
            default -> throw RemoteFailure.of(Kind.NOT_SUPPORTED, "list-agents").exception();
        };
    }

    /** Zoom's own grant for an app of one account. */
    private Tokens zoom(ApiConnection connection) {
        Map<String, String> form =
                Map.of("grant_type", "account_credentials", "account_id", connection.option(ApiConnection.ACCOUNT));
        return tokens(new BasicGrant(tools.clients(), AccessOf.client(connection.access()), form));
    }

    private Tokens genesys(ApiConnection connection) {
        return tokens(BasicGrant.clientCredentials(tools.clients(), AccessOf.client(connection.access())));
    }

    private Tokens tokens(BasicGrant grant) {
        return new OAuthTokens(grant, new MemoryTokenStore(), tools.clock());
    }

    private static String key(ApiConnection connection) {
        return AccessOf.key(connection.access()).value();
    }

    private static RemoteAccess.Pair pair(ApiConnection connection) {
        return AccessOf.pair(connection.access());
    }
}
