package io.rightful.admin.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.rightful.rules.contact.ContactId;

/** Where pages are. A link that comes from outside leads nowhere else. */
public final class PagePath {
    static final String CONTACTS = "/contacts";
    private static final Pattern OURS = Pattern.compile("/contacts(/[A-Za-z0-9._%-]{1,300})?");

    private PagePath() {}

    static String of(ContactId contact) {
        return CONTACTS
                + "/"
                + URLEncoder.encode(contact.value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The stated path where it is one of a page, else that of the first page. */
    public static URI usable(String stated) {
        return URI.create(OURS.matcher(stated).matches() ? stated : CONTACTS);
    }
}
