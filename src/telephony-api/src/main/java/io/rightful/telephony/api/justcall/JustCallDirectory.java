package io.rightful.telephony.api.justcall;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Tools;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.ListedState;
import io.rightful.telephony.Fields;
import io.rightful.telephony.api.ApiAnswer;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.PageNumbers;

/** JustCall's users. */
public final class JustCallDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.justcall.io");

    private static final String PAGE = "50";

    /** Thirty requests in one minute are allowed on the least plan. */
    private static final Duration GAP = Duration.ofSeconds(2);

    private final ApiSender sender;

    /** @param key API key and API secret */
    public JustCallDirectory(Tools tools, RemoteAccess.Pair key, URI address) {
        sender = sender(tools, key, address);
    }

    /** For all that is asked of the phone system. */
    public static ApiSender sender(Tools tools, RemoteAccess.Pair key, URI address) {
        return ApiSender.byHeader(tools, FixedToken.of(key.keyId() + ":" + key.keySecret()), address, GAP);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("per_page", PAGE, "page", Integer.toString(PageNumbers.of(from) - 1));
        ApiAnswer answer = sender.list("/v2.1/users", query, "data");
        Optional<PageCursor> next = answer.whole().text("next_page_link").map(link -> PageNumbers.after(from));
        return answer.page(from, next, JustCallDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        return DirectoryAgent.of(Agent.of(user.id("id"), user.text("name"), user.email("email")), ListedState.ACTIVE);
    }
}
