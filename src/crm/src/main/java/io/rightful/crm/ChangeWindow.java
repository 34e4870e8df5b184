package io.rightful.crm;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.rightful.remote.RemoteException;
import io.rightful.remote.RemoteFailure;
import io.rightful.rules.sync.CrmLead;

/**
 * Changes are read from a fixed window of time, page by page from the last identifier. Once a window is read, the next begins
 * a look-back before the last change seen, since changes become visible late and in any order; where long nothing changed,
 * just behind it, so that a thousand leads changed in one moment are not read again for ever.
 *
 * @param from inclusive
 * @param to inclusive; absent until the window is opened
 * @param lastId of the last lead read in this window, or the CRM's own token; absent at its beginning
 * @param seen the latest change read in this window
 */
public record ChangeWindow(Instant from, Optional<Instant> to, Optional<String> lastId, Optional<Instant> seen) {
    /** Changes younger than this are left to the next run. */
    public static final Duration MARGIN = Duration.ofSeconds(60);

    /** Changes may become visible this long after their time. */
    public static final Duration LOOK_BACK = Duration.ofSeconds(120);

    private static final Duration SETTLED = Duration.ofMinutes(30);
    private static final String SEPARATOR = "|";
    private static final String NONE = "";
    private static final int PARTS = 4;

    public static ChangeWindow from(Instant from) {
        return new ChangeWindow(from, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @throws RemoteException where the cursor is none of ours */
    public static ChangeWindow of(ChangeCursor cursor) {
        String[] parts = cursor.value().split("\\" + SEPARATOR, PARTS);
        try {
            return new ChangeWindow(Instant.parse(parts[0]), time(parts[1]), text(parts[3]), time(parts[2]));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw RemoteFailure.of(RemoteFailure.Kind.CURSOR_EXPIRED, "cursor-unreadable")
                    .exception();
        }
    }

    public ChangeCursor cursor() {
        return new ChangeCursor(String.join(
                SEPARATOR,
                from.toString(),
                to.map(Instant::toString).orElse(NONE),
                seen.map(Instant::toString).orElse(NONE),
                lastId.orElse(NONE)));
    }

    /** Fixes the end of the window where that has not been done. */
    public ChangeWindow opened(Instant now) {
        Instant end = now.minus(MARGIN);
        return to.isPresent()
                ? this
                : new ChangeWindow(from, Optional.of(end.isBefore(from) ? from : end), lastId, seen);
    }

    public Instant end() {
        return to.orElse(from);
    }

    public ChangeWindow read(String id, Instant changedAt) {
        Instant latest = seen.filter(changedAt::isBefore).orElse(changedAt);
        return new ChangeWindow(from, to, Optional.of(id), Optional.of(latest));
    }

    /** After a page of leads, in the order in which they came. */
    public ChangeWindow read(List<CrmLead> page) {
        ChangeWindow position = this;
        for (CrmLead lead : page) {
            position = position.read(lead.id().value(), lead.changedAt());
        }
        return position;
    }

    /** For a CRM whose pages go on from a token of its own instead of an identifier. */
    public ChangeWindow at(String token) {
        return new ChangeWindow(from, to, Optional.of(token), seen);
    }

    /** Fails where a page that is not the last has led nowhere: it would come again for ever. */
    public ChangeWindow movedOn(ChangeWindow before) {
        if (equals(before)) {
            throw RemoteFailure.pageRepeats().exception();
        }
        return this;
    }

    /** Where the next window begins; never before this one. */
    public ChangeWindow closed() {
        return from(seen.map(this::nextAfter).filter(from::isBefore).orElse(from));
    }

    /** As far as it was read, where the position is no longer good: what has the time of the last lead comes again. */
    public ChangeWindow restarted() {
        return from(
                seen.map(last -> last.minus(LOOK_BACK)).filter(from::isBefore).orElse(from));
    }

    private Instant nextAfter(Instant latest) {
        boolean settled = latest.isBefore(end().minus(SETTLED));
        Instant last = latest.isBefore(end()) ? latest : end();
        return settled ? last.plusSeconds(1) : last.minus(LOOK_BACK);
    }

    private static Optional<Instant> time(String part) {
        return text(part).map(Instant::parse);
    }

    private static Optional<String> text(String part) {
        return Optional.of(part).filter(value -> !value.isEmpty());
    }
}
