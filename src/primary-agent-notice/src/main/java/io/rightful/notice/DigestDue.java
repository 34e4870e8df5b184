package io.rightful.notice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.user.UserId;
import io.rightful.wiring.BusEvent;

/**
 * The window of an agent is over, and something waits for its digest.
 *
 * @param opened which window
 */
record DigestDue(AccountId account, UserId user, Instant opened) {
    static final String SOURCE = "rightful.primary-agent-notice";
    static final String TYPE = "DigestDue";

    BusEvent event(Instant now) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", account.value())
                .put("user", user.value())
                .put("window", opened.toString())
                .toString();
        return new BusEvent(SOURCE, TYPE, detail, now);
    }

    static Optional<DigestDue> read(QueuedEvent event) {
        try {
            return event.text("account")
                    .flatMap(account -> event.text("user")
                            .flatMap(user -> event.text("window")
                                    .map(window -> new DigestDue(
                                            new AccountId(account), new UserId(user), Instant.parse(window)))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
