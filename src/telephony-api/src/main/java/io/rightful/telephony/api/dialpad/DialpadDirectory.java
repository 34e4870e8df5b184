package io.rightful.telephony.api.dialpad;

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

/** Dialpad's users, suspended and deleted ones included. */
public final class DialpadDirectory implements Directory {
    /** For everybody. */
    public static final URI ADDRESS = URI.create("https://dialpad.com");

    private final ApiSender sender;

    public DialpadDirectory(Tools tools, Tokens key, URI address) {
        sender = sender(tools, key, address);
    }

    /** For all that is asked of the phone system. */
    public static ApiSender sender(Tools tools, Tokens key, URI address) {
        return ApiSender.byBearer(tools, key, address, Duration.ZERO);
    }

    @Override
    public RemotePage<DirectoryAgent> agents(PageCursor from) {
        ApiAnswer answer = sender.list("/api/v2/users", Map.of("state", "all", "cursor", from.value()), "items");
        return answer.page(from, answer.cursor("cursor"), DialpadDirectory::agent);
    }

    private static Optional<DirectoryAgent> agent(Fields user) {
        Optional<String> name = user.text("display_name").or(() -> PersonNames.of(user, "first_name", "last_name"));
        Optional<String> email = user.texts("emails").stream().findFirst();
        boolean works = user.word("state").filter("active"::equals).isPresent();
        return DirectoryAgent.of(
                Agent.of(user.id("id"), name, email), works ? ListedState.ACTIVE : ListedState.INACTIVE);
    }
}
