package io.rightful.webhooks.routing;

import java.util.List;
import java.util.stream.Collectors;

import io.rightful.rules.user.UserId;

/** What Twilio does next with a call, in its own words. */
final class TwiMl {
    static final String MEDIA_TYPE = "text/xml";
    static final String END = response("<Hangup/>");
    /** Twilio rings no more at once. */
    static final int AT_ONCE = 10;

    private static final int RINGING_SECONDS = 20;

    private TwiMl() {}

    /**
     * Rings the users' clients, which are named after the users' ids.
     *
     * @param after asked when it is over, answered or not
     */
    static String ring(List<UserId> users, String after) {
        String clients = users.stream()
                .map(user -> "<Client>" + escaped(user.value()) + "</Client>")
                .collect(Collectors.joining());
        return response("<Dial timeout=\"" + RINGING_SECONDS + "\" method=\"POST\" action=\"" + escaped(after) + "\">"
                + clients + "</Dial>");
    }

    static String goOn(String url) {
        return response("<Redirect method=\"POST\">" + escaped(url) + "</Redirect>");
    }

    private static String response(String verbs) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>" + verbs + "</Response>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
