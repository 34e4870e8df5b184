package io.rightful.jobs;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.rightful.ledger.contact.ContactErasures;
import io.rightful.ledger.contact.Erasing;
import io.rightful.ledger.erasure.ErasedPage;
import io.rightful.ledger.erasure.FailureErasures;
import io.rightful.ledger.erasure.KnownErasures;
import io.rightful.ledger.erasure.ReceivedErasures;
import io.rightful.ledger.erasure.ReceivedTrace;
import io.rightful.ledger.ownersync.SideErasures;
import io.rightful.ledger.routing.RetryBookings;

/** What one page of an erasure is, stage by stage. */
@Singleton
final class ErasurePages {
    private static final int PAGE = 25;
    /** Bodies may be large, and one is read at a time. */
    private static final int FAILURES = 10;
    /** The lists follow a moment later. */
    private static final int LOOKS = 25;

    private final ContactErasures contacts;
    private final ReceivedErasures received;
    private final KnownErasures known;
    private final FailureErasures failures;
    private final RetryBookings bookings;
    private final SideErasures sides;

    @Inject
    ErasurePages(
            ContactErasures contacts,
            ReceivedErasures received,
            KnownErasures known,
            FailureErasures failures,
            RetryBookings bookings,
            SideErasures sides) {
        this.contacts = contacts;
        this.received = received;
        this.known = known;
        this.failures = failures;
        this.bookings = bookings;
        this.sides = sides;
    }

    /** @param next empty after the last page of all */
    record Done(ErasedPage page, Optional<ErasurePosition> next) {}

    Done page(ErasureRequest request, Erasing who, ErasurePosition position) {
        return switch (position.stage()) {
            case RECEIVED -> received(request, who, position);
            case KNOWN -> goingOn(known.page(who, position.after(), PAGE, request.occasion()), position);
            case CONTACT -> {
                contacts.end(who.account(), who.id(), request.actor(), request.job());
                bookings.cancel(who.account(), who.id());
                sides.erase(who.account(), who.id());
                yield new Done(ErasedPage.EMPTY, position.nextStage());
            }
            case LEFTOVERS -> leftovers(request, who, position);
            case FAILURES -> goingOn(failures.page(who, position.after(), FAILURES), position);
            case FORGET -> {
                contacts.forget(who.account(), who.id());
                yield new Done(ErasedPage.EMPTY, position.nextStage());
            }
        };
    }

    private Done received(ErasureRequest request, Erasing who, ErasurePosition position) {
        List<ReceivedTrace> lists = ReceivedTrace.of(who);
        if (position.list() >= lists.size()) {
            return new Done(ErasedPage.EMPTY, position.nextStage());
        }
        ErasedPage page = received.page(who, lists.get(position.list()), position.after(), PAGE, request.occasion());
        return new Done(page, page.next().map(position::at).or(() -> Optional.of(position.nextList())));
    }

    /** The beginning of each list, until often enough nothing was found there. */
    private Done leftovers(ErasureRequest request, Erasing who, ErasurePosition position) {
        ErasedPage all = ErasedPage.EMPTY;
        for (ReceivedTrace list : ReceivedTrace.of(who)) {
            all = all.and(received.page(who, list, Optional.empty(), PAGE, request.occasion()));
        }
        int tried =
                all.changed() > 0 ? 0 : position.after().map(Integer::parseInt).orElse(0) + 1;
        return new Done(all, tried < LOOKS ? Optional.of(position.at(Integer.toString(tried))) : position.nextStage());
    }

    private static Done goingOn(ErasedPage page, ErasurePosition position) {
        return new Done(page, page.next().map(position::at).or(position::nextStage));
    }
}
