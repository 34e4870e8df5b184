package io.rightful.admin.failure;

import io.rightful.problem.Problem;

/** Why a kept record stays where it is. */
final class Unreadable {
    private Unreadable() {}

    /** @param code why, and no personal data */
    static RuntimeException because(String code) {
        return Problem.of(
                        422,
                        "still-unreadable",
                        "The record still cannot be read",
                        "It is kept. Why: " + code
                                + ". Correct the phone system's payload or the source, then try again.")
                .exception();
    }
}
