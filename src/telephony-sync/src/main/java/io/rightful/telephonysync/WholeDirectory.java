package io.rightful.telephonysync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteFailure;
import io.rightful.remote.RemotePage;
import io.rightful.rules.agent.DirectoryAgent;
import io.rightful.telephony.api.Directory;

/** All of a phone system's agents, page by page. */
record WholeDirectory(Directory directory) {
    /** More than any phone system has: a list that does not end is none. */
    private static final int PAGES = 1_000;

    List<DirectoryAgent> agents() {
        List<DirectoryAgent> agents = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        for (int page = 0; next.isPresent(); page++) {
            if (page == PAGES) {
                throw RemoteFailure.pageRepeats().exception();
            }
            RemotePage<DirectoryAgent> read = directory.agents(next.get());
            agents.addAll(read.items());
            next = read.next();
        }
        return agents;
    }
}
