package io.rightful.ledger.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.history.AssignmentRecord;
import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.history.Cause;
import io.rightful.ledger.history.Whom;
import io.rightful.ledger.table.InvalidCursorException;
import io.rightful.ledger.table.Page;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MergedSourcesTest {
    private final MergedSources merged = new MergedSources(List.of(
            new Listed("a", List.of(9, 6, 5, 1)), new Listed("b", List.of(8, 7, 2)), new Listed("c", List.of())));

    @Test
    void theNewestOfAllSourcesComesFirst() {
        assertThat(seconds(merged.page(Optional.empty(), 10))).containsExactly(9L, 8L, 7L, 6L, 5L, 2L, 1L);
    }

    @Test
    void pagesOfAnyLengthShowEverythingOnce() {
        IntStream.rangeClosed(1, 8)
                .forEach(limit -> assertThat(inPagesOf(limit))
                        .as("pages of " + limit)
                        .containsExactly(9L, 8L, 7L, 6L, 5L, 2L, 1L));
    }

    @Test
    void aSourceWhoseClockIsWrongIsStillShownWholeAndOnce() {
        MergedSources skewed =
                new MergedSources(List.of(new Listed("a", List.of(5, 9, 1, 7)), new Listed("b", List.of(8, 6))));

        assertThat(inPagesOf(skewed, 1)).containsExactlyInAnyOrder(5L, 9L, 1L, 7L, 8L, 6L);
    }

    @Test
    void whatIsNoCursorIsRefused() {
        assertThatThrownBy(() -> TimelineCursor.read("elsewhere")).isInstanceOf(InvalidCursorException.class);
        assertThatThrownBy(() -> TimelineCursor.read("e30")).isInstanceOf(InvalidCursorException.class);
    }

    private List<Long> inPagesOf(int limit) {
        return inPagesOf(merged, limit);
    }

    private static List<Long> inPagesOf(MergedSources sources, int limit) {
        List<Long> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Page<TimelineEntry> page = sources.page(cursor.map(TimelineCursor::read), limit);
            all.addAll(seconds(page));
            cursor = page.cursor();
        } while (cursor.isPresent());
        return all;
    }

    private static List<Long> seconds(Page<TimelineEntry> page) {
        return page.items().stream().map(entry -> entry.at().getEpochSecond()).toList();
    }

    /** Entries at these seconds, in this order. */
    private record Listed(String name, List<Integer> seconds) implements TimelineSource {
        @Override
        public Set<TimelineKind> kinds() {
            return Set.of(TimelineKind.ASSIGNMENT);
        }

        @Override
        public Slice below(Optional<String> before, int limit) {
            int start = before.map(position -> Integer.parseInt(position) + 1).orElse(0);
            int end = Math.min(start + limit, seconds.size());
            List<Positioned> entries = IntStream.range(start, end)
                    .mapToObj(index -> new Positioned(Integer.toString(index), entry(seconds.get(index))))
                    .toList();
            return new Slice(entries, end < seconds.size() ? Optional.of(Integer.toString(end - 1)) : Optional.empty());
        }

        private static TimelineEntry entry(int second) {
            return new TimelineEntry.OfAssignment(new AssignmentRecord(
                    "contact/c",
                    second,
                    AssignmentRole.PRIMARY_AGENT,
                    AssignmentChange.ASSIGNED,
                    new Whom.OfUser(new UserId("u")),
                    Cause.MANUAL,
                    "admin",
                    "change",
                    Instant.EPOCH,
                    Instant.ofEpochSecond(second),
                    Reason.SET_BY_HAND,
                    "contact/c"));
        }
    }
}
