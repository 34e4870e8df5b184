package io.rightful.telephony.api.quo;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.remote.Tokens;
import io.rightful.remote.Tools;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.rules.agent.ListedState;
import io.rightful.telephony.Fields;
import io.rightful.telephony.api.ApiAnswer;
import io.rightful.telephony.api.ApiSender;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.PersonNames;

/** Quo's users, by the ids that its events name them with. */
public final class QuoDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.openphone.com");

    private static final String PAGE = "50";

    /** Ten requests a second are allowed. */
    private static final Duration GAP = Duration.ofMillis(100);

    private final ApiSender sender;

    /** @param key as Quo shows it: it is sent without a word before it */
    public QuoDirectory(Tools tools, Tokens key, URI address) {
        sender = ApiSender.byHeader(tools, key, address, GAP);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("maxResults", PAGE, "pageToken", from.value());
        ApiAnswer answer = sender.list("/v1/users", query, "data");
        return answer.page(from, answer.cursor("nextPageToken"), QuoDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        Optional<String> name = PersonNames.of(user, "firstName", "lastName");
        return DirectoryAgent.of(Agent.of(user.id("id"), name, user.email("email")), ListedState.ACTIVE);
    }
}
