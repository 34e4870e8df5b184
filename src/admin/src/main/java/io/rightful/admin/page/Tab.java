package io.rightful.admin.page;

/** The console's pages, in the order in which they are offered. */
public enum Tab {
    UNASSIGNED("Unassigned", PagePath.HOME, false),
    CALLS("Calls", PagePath.CALLS, true),
    CONTACTS("Contacts", PagePath.CONTACTS, true),
    USERS("Users", PagePath.USERS, false),
    WORKLOAD("Workload", PagePath.WORKLOAD, false),
    REPORTS("Reports", PagePath.REPORTS, false),
    SOURCES("Sources", PagePath.SOURCES, false),
    JOBS("Jobs", PagePath.JOBS, false),
    SETTINGS("Settings", PagePath.SETTINGS, false);

    private final String title;
    private final String path;
    private final boolean forAgents;

    Tab(String title, String path, boolean forAgents) {
        this.title = title;
        this.path = path;
        this.forAgents = forAgents;
    }

    public String path() {
        return path;
    }

    /** Whether agents, who see what is their own, have something to see there. */
    boolean forAgents() {
        return forAgents;
    }

    TabView view(Tab current) {
        return new TabView(title, path, this == current);
    }
}
