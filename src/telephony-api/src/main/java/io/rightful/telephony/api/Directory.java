package io.rightful.telephony.api;

import io.rightful.remote.PageCursor;
import io.rightful.remote.RemotePage;
import io.rightful.rules.agent.DirectoryAgent;

/**
 * A phone system's own list of its agents. It may throw a {@link io.rightful.remote.RemoteException}, which says whether to come
 * back, when, and what an admin can do; limits, expired tokens and passing failures are dealt with before that.
 */
public interface Directory {
    /** One page of all agents, those who have left included where the phone system still lists them. */
    RemotePage<DirectoryAgent> agents(PageCursor from);
}
