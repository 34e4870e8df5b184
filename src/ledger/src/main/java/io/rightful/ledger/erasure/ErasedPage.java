package io.rightful.ledger.erasure;

import java.util.Optional;

/**
 * What erasing one page of something came to.
 *
 * @param next where the next page begins, without a word of the contact's; empty where this was the last
 */
public record ErasedPage(Optional<String> next, int examined, int calls, int messages, int failures) {
    /** There was nothing to look at. */
    public static final ErasedPage EMPTY = new ErasedPage(Optional.empty(), 0, 0, 0, 0);

    public int changed() {
        return calls + messages + failures;
    }

    public ErasedPage and(ErasedPage other) {
        return new ErasedPage(
                other.next,
                examined + other.examined,
                calls + other.calls,
                messages + other.messages,
                failures + other.failures);
    }
}
