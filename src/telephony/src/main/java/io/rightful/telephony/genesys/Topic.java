package io.rightful.telephony.genesys;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an event tells: whose session of the conversation, and whether it began or ended. */
enum Topic {
    CUSTOMER_START,
    CUSTOMER_END,
    USER_START,
    USER_END,
    QUEUE_START,
    VOICEMAIL_END,
    OTHER;

    private static final Pattern NAME = Pattern.compile(".*\\.conversations?\\.[^.]+\\.([a-z]+\\.[a-z]+)");

    private static final Map<String, Topic> TOPICS = Map.of(
            "customer.start", CUSTOMER_START,
            "customer.end", CUSTOMER_END,
            "user.start", USER_START,
            "user.end", USER_END,
            "acd.start", QUEUE_START,
            "voicemail.end", VOICEMAIL_END);

    static Topic of(Optional<String> name) {
        return name.map(NAME::matcher)
                .filter(Matcher::matches)
                .map(matcher -> TOPICS.getOrDefault(matcher.group(1), OTHER))
                .orElse(OTHER);
    }
}
