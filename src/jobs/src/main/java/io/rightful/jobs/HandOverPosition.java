package io.rightful.jobs;

import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.ledger.history.AssignmentRole;
import io.rightful.ledger.job.Job;

/**
 * How far a hand-over has come: it goes through one list after the other, and at the end looks again at the beginning of each.
 *
 * @param after where in the list; of the last stage, how often nothing was found
 */
record HandOverPosition(Stage stage, Optional<String> after) {
    private static final String BETWEEN = "/";

    enum Stage {
        LEADS(AssignmentRole.LEAD_OWNER),
        CONTACTS(AssignmentRole.PRIMARY_AGENT),
        FAVOURITES(AssignmentRole.FAVOURITE_AGENT),
        CALLS(AssignmentRole.ASSIGNEE),
        LEFTOVERS;

        private final Optional<AssignmentRole> role;

        Stage() {
            this.role = Optional.empty();
        }

        Stage(AssignmentRole role) {
            this.role = Optional.of(role);
        }

        /** In which users have what the stage goes through. */
        AssignmentRole role() {
            return role.orElseThrow();
        }

        boolean isWanted(HandOverRequest request) {
            return role.map(request.order()::concerns).orElse(!request.dryRun());
        }
    }

    static HandOverPosition of(Job job, HandOverRequest request) {
        return job.cursor()
                .map(HandOverPosition::read)
                .orElseGet(() -> first(request, 0).orElseThrow());
    }

    /** The next page of the same list. */
    HandOverPosition at(String next) {
        return new HandOverPosition(stage, Optional.of(next));
    }

    /** Empty after the last stage. */
    Optional<HandOverPosition> afterStage(HandOverRequest request) {
        return first(request, stage.ordinal() + 1);
    }

    String write() {
        return stage + BETWEEN + after.orElse("");
    }

    private static Optional<HandOverPosition> first(HandOverRequest request, int from) {
        return Stream.of(Stage.values())
                .skip(from)
                .filter(stage -> stage.isWanted(request))
                .map(stage -> new HandOverPosition(stage, Optional.empty()))
                .findFirst();
    }

    private static HandOverPosition read(String cursor) {
        int end = cursor.indexOf(BETWEEN);
        return new HandOverPosition(
                Stage.valueOf(cursor.substring(0, end)),
                Optional.of(cursor.substring(end + 1)).filter(after -> !after.isEmpty()));
    }
}
