package io.rightful.telephony.api.ctm;

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
import io.rightful.telephony.api.PathPart;
import io.rightful.telephony.api.PersonNames;

/** CallTrackingMetrics' users of one account. */
public final class CtmDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.calltrackingmetrics.com");

    private final ApiSender sender;
    private final String account;

    /** @param account of CallTrackingMetrics: the number in its own addresses */
    public CtmDirectory(Tools tools, RemoteAccess.Pair key, URI address, String account) {
        this.sender = sender(tools, key, address);
        this.account = account;
    }

    /** For all that is asked of the phone system. */
    public static ApiSender sender(Tools tools, RemoteAccess.Pair key, URI address) {
        return ApiSender.byHeader(tools, FixedToken.of(key.basic()), address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        String path = "/api/v1/accounts/" + PathPart.of(account) + "/users";
        ApiAnswer answer = sender.list(path, Map.of("page", PageNumbers.text(from)), "users");
        return answer.page(from, PageNumbers.next(from, answer.number("total_pages")), CtmDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        Optional<String> name = PersonNames.of(user, "first_name", "last_name");
        return DirectoryAgent.of(Agent.of(user.id("id"), name, user.email("email")), ListedState.ACTIVE);
    }
}
