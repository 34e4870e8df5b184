package io.rightful.remote;

import java.util.List;

/** With what a service may let us in, by the names of what an admin enters. */
public enum AccessShape {
    KEY("key"),
    PAIR("keyId", "keySecret"),
    REFRESH("endpoint", "clientId", "clientSecret", "refreshToken"),
    CLIENT("endpoint", "clientId", "clientSecret");

    /** The only one of the names that is an address. */
    public static final String ENDPOINT = "endpoint";

    private final List<String> names;

    AccessShape(String... names) {
        this.names = List.of(names);
    }

    public List<String> names() {
        return names;
    }
}
