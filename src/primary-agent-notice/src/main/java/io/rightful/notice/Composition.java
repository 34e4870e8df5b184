package io.rightful.notice;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.notice.Notice;
import io.rightful.ledger.notice.NoticeReading;
import io.rightful.ledger.notice.Notices;
import io.rightful.ledger.notice.Told;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.user.User;
import io.rightful.notice.letter.Letters;
import io.rightful.notice.mail.Mail;
import io.rightful.rules.contact.Contact;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.notice.WhoIsTold;

/** Writes a mail that is due, of what is still so. A digest lists 200 contacts at most and counts the others. */
@Singleton
final class Composition {
    static final int LISTED = 200;
    private static final int PAGE = 500;

    private final Contacts contacts;
    private final Notices notices;
    private final Letters letters;
    private final InstantSource clock;

    @Inject
    Composition(Contacts contacts, Notices notices, Letters letters, InstantSource clock) {
        this.contacts = contacts;
        this.notices = notices;
        this.letters = letters;
        this.clock = clock;
    }

    Composed compose(Notice notice, NoticeReading reading) {
        return notice.told().map(told -> single(notice, reading, told)).orElseGet(() -> digest(notice, reading));
    }

    Optional<Contact> contact(Notice notice, Told told) {
        return contacts.find(notice.account(), told.contact()).map(StoredContact::contact);
    }

    private Composed single(Notice notice, NoticeReading reading, Told told) {
        Optional<Contact> contact = contact(notice, told);
        return against(reading, told, contact)
                .<Composed>map(Composed.Against::new)
                .orElseGet(() -> new Composed.Written(letter(notice, reading, told, contact.orElseThrow())));
    }

    Mail letter(Notice notice, NoticeReading reading, Told told, Contact contact) {
        User agent = reading.agent().orElseThrow();
        return letters.single(notice, address(agent), agent, new Letters.About(contact, told));
    }

    /** As somebody typed it: the part before the at sign is the receiver's to compare. */
    private static String address(User agent) {
        return agent.email().orElseThrow().strip();
    }

    private Composed digest(Notice notice, NoticeReading reading) {
        List<Letters.About> listed = new ArrayList<>();
        Reason against = Reason.NOTICE_NOTHING_CHANGED;
        long more = 0;
        Optional<String> cursor = Optional.empty();
        do {
            Page<Told> page = notices.entries(notice, cursor, PAGE);
            for (Told told : page.items()) {
                if (listed.size() == LISTED) {
                    more++;
                    continue;
                }
                Optional<Contact> contact = contact(notice, told);
                Optional<Reason> reason = against(reading, told, contact);
                if (reason.isEmpty()) {
                    listed.add(new Letters.About(contact.orElseThrow(), told));
                }
                against = reason.orElse(against);
            }
            cursor = page.cursor();
        } while (cursor.isPresent());
        if (listed.isEmpty()) {
            return new Composed.Against(against);
        }
        User agent = reading.agent().orElseThrow();
        return new Composed.Written(letters.digest(notice, agent.email().orElseThrow(), agent, listed, more));
    }

    private Optional<Reason> against(NoticeReading reading, Told told, Optional<Contact> contact) {
        return WhoIsTold.reasonAgainst(reading.question(told.event(), contact, clock.instant()));
    }
}
