package io.rightful.jobs;

import java.util.Optional;

import io.rightful.ledger.job.Job;

/**
 * How far an erasure has come: the contact's calls, texts and forms go first, while its number still leads to it, so that what
 * comes late of them makes no new contact; then the contact itself, then what came meanwhile.
 *
 * @param list of the contact's lists, by its place among them
 * @param after where in the list or pages; of what is looked at again, how often nothing was found
 */
record ErasurePosition(Stage stage, int list, Optional<String> after) {
    private static final String BETWEEN = "/";
    private static final int WORDS = 3;

    enum Stage {
        RECEIVED,
        KNOWN,
        CONTACT,
        LEFTOVERS,
        FAILURES,
        FORGET
    }

    static ErasurePosition of(Job job) {
        return job.cursor()
                .map(ErasurePosition::read)
                .orElseGet(() -> new ErasurePosition(Stage.RECEIVED, 0, Optional.empty()));
    }

    ErasurePosition at(String next) {
        return new ErasurePosition(stage, list, Optional.of(next));
    }

    ErasurePosition nextList() {
        return new ErasurePosition(stage, list + 1, Optional.empty());
    }

    /** Empty after the last stage. */
    Optional<ErasurePosition> nextStage() {
        int next = stage.ordinal() + 1;
        return next < Stage.values().length
                ? Optional.of(new ErasurePosition(Stage.values()[next], 0, Optional.empty()))
                : Optional.empty();
    }

    String write() {
        return String.join(BETWEEN, stage.name(), Integer.toString(list), after.orElse(""));
    }

    private static ErasurePosition read(String cursor) {
        String[] words = cursor.split(BETWEEN, WORDS);
        return new ErasurePosition(
                Stage.valueOf(words[0]),
                Integer.parseInt(words[1]),
                Optional.of(words[2]).filter(after -> !after.isEmpty()));
    }
}
