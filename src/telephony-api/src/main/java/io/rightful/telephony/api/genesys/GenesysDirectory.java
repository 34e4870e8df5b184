package io.rightful.telephony.api.genesys;

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
import io.rightful.telephony.api.PageNumbers;

/** The users of a Genesys Cloud organisation, those who are not active included. */
public final class GenesysDirectory implements Directory {
    private static final String PAGE = "100";

    private final ApiSender sender;

    public GenesysDirectory(Tools tools, Tokens tokens, URI address) {
        sender = ApiSender.byBearer(tools, tokens, address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        Map<String, String> query = Map.of("pageSize", PAGE, "pageNumber", PageNumbers.text(from), "state", "any");
        ApiAnswer answer = sender.list("/api/v2/users", query, "entities");
        return answer.page(from, PageNumbers.next(from, answer.number("pageCount")), GenesysDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        boolean works = user.word("state").filter("active"::equals).isPresent();
        return DirectoryAgent.of(
                Agent.of(user.id("id"), user.text("name"), user.email("email")),
                works ? ListedState.ACTIVE : ListedState.INACTIVE);
    }
}
