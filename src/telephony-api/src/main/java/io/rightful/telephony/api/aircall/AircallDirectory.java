package io.rightful.telephony.api.aircall;

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

/** Aircall's users. */
public final class AircallDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.aircall.io");

    private static final String PAGE = "50";

    /** 120 requests a minute are allowed to all tools of a company. */
    private static final Duration GAP = Duration.ofMillis(500);

    private final ApiSender sender;

    /** @param key API id and API token */
    public AircallDirectory(Tools tools, RemoteAccess.Pair key, URI address) {
        sender = sender(tools, key, address);
    }

    /** For all that is asked of the phone system. */
    public static ApiSender sender(Tools tools, RemoteAccess.Pair key, URI address) {
        return ApiSender.byHeader(tools, FixedToken.of(key.basic()), address, GAP);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("per_page", PAGE, "page", PageNumbers.text(from));
        ApiAnswer answer = sender.list("/v1/users", query, "users");
        Optional<PageCursor> next = answer.whole()
                .object("meta")
                .filter(meta -> meta.states("next_page_link"))
                .map(meta -> PageNumbers.after(from));
        return answer.page(from, next, AircallDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        return DirectoryAgent.of(Agent.of(user.id("id"), user.text("name"), user.email("email")), ListedState.ACTIVE);
    }
}
