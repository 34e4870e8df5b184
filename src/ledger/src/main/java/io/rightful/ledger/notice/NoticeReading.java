package io.rightful.ledger.notice;

import java.time.Instant;
import java.util.Optional;

import io.rightful.ledger.user.User;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.notice.AgentAtHand;
import io.rightful.rules.notice.NoticeEvent;
import io.rightful.rules.notice.NoticeQuestion;
import io.rightful.rules.notice.NoticeQuestion.ContactNow;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.EmailAddress;

/**
 * All that is known when a notice is due.
 *
 * @param present the notice as far as it is, if anybody began it
 * @param stopped whether mail to the agent's address is stopped
 */
public record NoticeReading(
        Optional<Notice> present,
        StoredWindow window,
        AccountSettings settings,
        Optional<User> agent,
        boolean stopped) {

    /** @param contact absent where it was erased */
    public NoticeQuestion question(NoticeEvent event, Optional<Contact> contact, Instant now) {
        return new NoticeQuestion(
                event,
                contact.map(found -> new ContactNow(found.primaryAgent())),
                agent.map(this::atHand),
                window.window(),
                settings.notices(),
                now);
    }

    private AgentAtHand atHand(User user) {
        return new AgentAtHand(user.email().flatMap(EmailAddress::of), user.active(), stopped);
    }
}
