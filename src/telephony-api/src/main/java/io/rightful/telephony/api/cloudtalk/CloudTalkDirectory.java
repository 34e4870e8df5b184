package io.rightful.telephony.api.cloudtalk;

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
import io.rightful.telephony.api.PersonNames;

/** CloudTalk's agents. */
public final class CloudTalkDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://my.cloudtalk.io");

    private static final String PAGE = "1000";

    private final ApiSender sender;

    /** @param key API key id and secret */
    public CloudTalkDirectory(Tools tools, RemoteAccess.Pair key, URI address) {
        sender = ApiSender.byHeader(tools, FixedToken.of(key.basic()), address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("limit", PAGE, "page", PageNumbers.text(from));
        ApiAnswer answer = sender.list("/api/agents/index.json", query, "responseData", "data");
        return answer.page(from, PageNumbers.next(from, answer.number("pageCount")), CloudTalkDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields item) {
        Fields user = item.object("Agent").orElse(item);
        Optional<String> name = PersonNames.of(user, "firstname", "lastname");
        return DirectoryAgent.of(
                new Agent(user.id("id"), name, user.email("email"), user.id("extension"), Optional.empty()),
                ListedState.ACTIVE);
    }
}
