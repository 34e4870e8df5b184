package io.rightful.telephony.api.zoom;

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

/** The users of Zoom Phone, by the ids that its events name them with. */
public final class ZoomDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://api.zoom.us");

    public static final URI TOKENS = URI.create("https://zoom.us/oauth/token");

    private static final String PAGE = "100";

    private final ApiSender sender;

    public ZoomDirectory(Tools tools, Tokens tokens, URI address) {
        sender = ApiSender.byBearer(tools, tokens, address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("page_size", PAGE, "next_page_token", from.value());
        ApiAnswer answer = sender.list("/v2/phone/users", query, "users");
        return answer.page(from, answer.cursor("next_page_token"), ZoomDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        boolean left = user.word("status").filter("deactivate"::equals).isPresent();
        Agent agent = new Agent(
                user.id("id"), user.text("name"), user.email("email"), user.id("extension_number"), Optional.empty());
        return DirectoryAgent.of(agent, left ? ListedState.INACTIVE : ListedState.ACTIVE);
    }
}
