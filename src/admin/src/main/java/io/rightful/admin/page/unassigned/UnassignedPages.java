package io.rightful.admin.page.unassigned;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.agent.LinkInput;
import io.rightful.admin.agent.LinkResource;
import io.rightful.admin.agent.LinkView;
import io.rightful.admin.agent.LinksView;
import io.rightful.admin.agent.SuggestionView;
import io.rightful.admin.agent.UnlinkedAgentView;
import io.rightful.admin.agent.UnlinkedResource;
import io.rightful.admin.page.Directory;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.ledger.waiting.WaitingCalls;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.WaitingFor;

/** Unassigned calls by the agent they wait for, in words. */
@RequestScoped
class UnassignedPages {
    private static final String NOBODY = "nobody";
    private static final Comparator<UnassignedAgent> MOST_CALLS_FIRST =
            Comparator.comparingInt(UnassignedAgent::waiting).reversed();

    private final Caller caller;
    private final UnlinkedResource unlinked;
    private final LinkResource links;
    private final WaitingCalls waiting;
    private final Directory directory;

    UnassignedPages(
            Caller caller, UnlinkedResource unlinked, LinkResource links, WaitingCalls waiting, Directory directory) {
        this.caller = caller;
        this.unlinked = unlinked;
        this.links = links;
        this.waiting = waiting;
        this.directory = directory;
    }

    UnassignedPage page(PageRequest request) {
        ListView<UnlinkedAgentView> seen = unlinked.list(request);
        List<UnassignedAgent> agents = seen.items().stream()
                .map(UnassignedPages::agent)
                .sorted(MOST_CALLS_FIRST)
                .toList();
        return new UnassignedPage(
                agents,
                agents.stream().mapToInt(UnassignedAgent::waiting).sum(),
                directory.offered(),
                seen.cursor()
                        .map(cursor -> "/?cursor=" + PagePath.encoded(cursor))
                        .orElse(""));
    }

    /** @param user an id, or {@code nobody} */
    void link(String source, String agent, String user) {
        Optional<String> whom = Optional.of(user).filter(id -> !id.equals(NOBODY));
        links.put(
                source,
                agent,
                new LinkInput(whom, Optional.of(true).filter(nobody -> whom.isEmpty()), Optional.empty()));
    }

    /** @param asked how often this was asked before */
    LinkedAgent linked(String source, String agent, int asked) {
        LinksView view = links.get(source, agent);
        int calls =
                waiting.count(caller.account(), WaitingFor.agent(new SourceName(source), new AgentKey(view.agent())));
        Optional<String> user =
                view.links().stream().reduce((earlier, later) -> later).flatMap(LinkView::user);
        return new LinkedAgent(
                asked == 0,
                user.map(id -> directory.names(List.of(id)).of(new UserId(id))).orElse(NOBODY),
                calls,
                calls > 0 ? LinkedPath.of(source, agent, asked + 1).orElse("") : "",
                user.map(id -> PagePath.CALLS + "?assignee=" + PagePath.encoded(id))
                        .orElse(""));
    }

    private static UnassignedAgent agent(UnlinkedAgentView view) {
        String name = Stream.of(view.name(), view.email(), view.login())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(view.agentId());
        List<String> details = Stream.of(
                        view.email(),
                        view.extension().map(extension -> "extension " + extension),
                        view.login().map(login -> "login " + login),
                        Optional.of("agent " + view.agentId()).filter(id -> !name.equals(view.agentId())))
                .flatMap(Optional::stream)
                .filter(detail -> !detail.equals(name))
                .toList();
        return new UnassignedAgent(
                view.source(),
                view.agentId(),
                name,
                details,
                view.waitingCalls(),
                view.meaning(),
                view.adminAction(),
                view.suggestions().stream().map(UnassignedPages::near).toList());
    }

    private static UnassignedAgent.NearUser near(SuggestionView suggestion) {
        return new UnassignedAgent.NearUser(suggestion.user(), suggestion.name(), suggestion.meaning());
    }
}
