package io.rightful.admin.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.admin.call.OwnCalls;
import io.rightful.admin.history.AssignmentView;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.timeline.Timeline;
import io.rightful.ledger.timeline.TimelineEntry;
import io.rightful.ledger.timeline.TimelineKind;
import io.rightful.rules.contact.Contact;

/** A contact's timeline as the caller may see it: an agent sees no calls but their own. */
@RequestScoped
class ContactTimeline {
    private final Caller caller;
    private final Timeline timeline;
    private final OwnCalls own;
    private final Settings settings;

    ContactTimeline(Caller caller, Timeline timeline, OwnCalls own, Settings settings) {
        this.caller = caller;
        this.timeline = timeline;
        this.own = own;
        this.settings = settings;
    }

    Page<TimelineEntry> page(Contact contact, Set<TimelineKind> kinds, Optional<String> cursor, int limit) {
        return timeline.of(caller.account(), contact, numbers(contact), kinds, cursor, limit)
                .only(entry -> entry.fold(own::visible, message -> true, assignment -> true));
    }

    static TimelineView view(TimelineEntry entry) {
        return new TimelineView(
                Codes.of(entry.kind()),
                entry.at(),
                entry.fold(
                        call -> Optional.of(TimelineCallView.of(call)),
                        message -> Optional.empty(),
                        assignment -> Optional.empty()),
                entry.fold(
                        call -> Optional.empty(),
                        message -> Optional.of(TimelineMessageView.of(message)),
                        assignment -> Optional.empty()),
                entry.fold(
                        call -> Optional.empty(),
                        message -> Optional.empty(),
                        assignment -> Optional.of(AssignmentView.of(assignment))));
    }

    /** A number that became the account's own is the contact's no more. */
    private List<String> numbers(Contact contact) {
        Set<String> accountNumbers = settings.find(caller.account()).value().ownNumbers();
        return contact.phones().stream()
                .filter(number -> !accountNumbers.contains(number))
                .toList();
    }
}
