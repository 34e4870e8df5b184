package io.rightful.webhooks.routing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.rules.user.UserId;

/**
 * What the address carries at which Twilio asks what to do with a call: what has happened so far. Twilio signs it whole.
 *
 * @param rung users who rang in vain, joined by commas
 * @param then where the call goes on where nobody answers: an https URL
 */
record TwilioCall(String door, String rung, Optional<String> then) {

    static TwilioCall at(String door, Optional<String> rung, Optional<String> then) {
        return new TwilioCall(door, rung.orElse(""), then.filter(url -> url.startsWith("https://")));
    }

    Set<UserId> rungUsers() {
        return Stream.of(rung.split(","))
                .filter(user -> !user.isBlank())
                .map(UserId::new)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    /** Where Twilio asks again should these users not answer. */
    String after(List<UserId> ringing) {
        String all = String.join(
                ",",
                Stream.concat(rungUsers().stream(), ringing.stream())
                        .map(UserId::value)
                        .toList());
        return "/routing/calls?door=" + encoded(door) + "&rung=" + encoded(all)
                + then.map(url -> "&then=" + encoded(url)).orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
