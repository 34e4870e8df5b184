package io.rightful.admin.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.rightful.rules.call.CallKey;
import io.rightful.rules.contact.ContactId;

/** Where pages are. A link that comes from outside leads nowhere else. */
public final class PagePath {
    public static final String HOME = "/";
    public static final String CONSOLE = "/console";
    public static final String CALLS = CONSOLE + "/calls";
    public static final String USERS = CONSOLE + "/users";
    public static final String WORKLOAD = CONSOLE + "/workload";
    public static final String REPORTS = CONSOLE + "/reports";
    public static final String SOURCES = CONSOLE + "/sources";
    public static final String JOBS = CONSOLE + "/jobs";
    public static final String SETTINGS = CONSOLE + "/settings";
    static final String RESPONSIBLE = CONSOLE + "/contacts";
    static final String CONTACTS = "/contacts";

    private static final String PATH = "/((contacts|console)(/[A-Za-z0-9._~%:@-]{1,300}){0,4})?";
    private static final String QUERY = "(\\?[A-Za-z0-9._~%:@=&+-]{0,1000})?";
    private static final Pattern OURS = Pattern.compile(PATH + QUERY);

    private PagePath() {}

    static String of(ContactId contact) {
        return CONTACTS + "/" + encoded(contact.value());
    }

    public static String of(CallKey call) {
        return CALLS + "/" + encoded(call.source().value()) + "/" + encoded(call.callId());
    }

    /** As a part of a path or the value of a query. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Whether it is a page's: for these alone, a cookie may say who reads. */
    static boolean isPage(String path) {
        return path.equals(HOME) || isUnder(CONSOLE, path) || isUnder(CONTACTS, path);
    }

    /** The stated path where it is one of a page, else that of the first page. */
    public static URI usable(String stated) {
        return URI.create(OURS.matcher(stated).matches() ? stated : HOME);
    }

    private static boolean isUnder(String root, String path) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
