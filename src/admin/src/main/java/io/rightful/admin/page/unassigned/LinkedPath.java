package io.rightful.admin.page.unassigned;

import java.util.Optional;

import io.rightful.admin.page.PagePath;

/** Where it is told how an agent's calls become somebody's. A page asks so often and no longer. */
final class LinkedPath {
    static final String PATH = PagePath.CONSOLE + "/links";
    /** At less than a second each, for more than a minute. */
    private static final int MOST = 90;

    private LinkedPath() {}

    static Optional<String> of(String source, String agent, int asked) {
        String path =
                PATH + "?source=" + PagePath.encoded(source) + "&agent=" + PagePath.encoded(agent) + "&asked=" + asked;
        return Optional.of(path).filter(any -> asked <= MOST);
    }
}
