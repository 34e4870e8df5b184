package io.rightful.telephonysync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemotePage;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.agent.ListedState;
import io.rightful.telephony.api.Directory;
import io.rightful.telephony.api.DirectoryAgent;

/** All of a phone system's agents, page by page. */
record WholeDirectory(Directory directory) {
    /** More than any phone system has: a list that does not end is none. */
    private static final int PAGES = 1_000;

    List<Map.Entry<Agent, ListedState>> agents() {
        List<Map.Entry<Agent, ListedState>> agents = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        for (int page = 0; next.isPresent(); page++) {
            if (page == PAGES) {
                throw RemoteFailure.pageRepeats().exception();
            }
            RemotePage<DirectoryAgent> read = directory.agents(next.get());
            read.items().forEach(agent -> agents.add(Map.entry(agent.agent(), state(agent.state()))));
            next = read.next();
        }
        return agents;
    }

    private static ListedState state(DirectoryAgent.State state) {
        return switch (state) {
            case ACTIVE -> ListedState.ACTIVE;
            case INACTIVE -> ListedState.INACTIVE;
        };
    }
}
