package io.rightful.admin.access;

/** What a token's {@code groups} may say. */
public final class Roles {
    public static final String OWNER = "owner";
    public static final String ADMIN = "admin";
    public static final String ANALYST = "analyst";
    public static final String AGENT = "agent";

    private Roles() {}
}
