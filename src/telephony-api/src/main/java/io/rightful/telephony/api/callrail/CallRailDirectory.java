package io.rightful.telephony.api.callrail;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.FixedToken;
import io.rightful.remote.PageCursor;
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
import io.rightful.telephony.api.PathPart;
import io.rightful.telephony.api.PersonNames;

/** CallRail's users. Its calls name them by e-mail alone, so their ids are left out. */
public final class CallRailDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.callrail.com");

    private static final String PAGE = "250";

    private final ApiSender sender;
    private final String account;

    /** @param account of CallRail: the number in its own addresses */
    public CallRailDirectory(Tools tools, String key, URI address, String account) {
        this.sender = sender(tools, key, address);
        this.account = account;
    }

    /** For all that is asked of the phone system. */
    public static ApiSender sender(Tools tools, String key, URI address) {
        return ApiSender.byHeader(tools, FixedToken.of("Token token=\"" + key + "\""), address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("per_page", PAGE, "page", PageNumbers.text(from));
        ApiAnswer answer = sender.list("/v3/a/" + PathPart.of(account) + "/users.json", query, "users");
        return answer.page(from, PageNumbers.next(from, answer.number("total_pages")), CallRailDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        Optional<String> name = PersonNames.of(user, "first_name", "last_name");
        return DirectoryAgent.of(Agent.of(Optional.empty(), name, user.email("email")), ListedState.ACTIVE);
    }
}
