package io.rightful.admin.failure;

import io.rightful.problem.Problem;
import io.rightful.telephony.event.Statement;
import io.rightful.wiring.queue.Done;

/** Why a kept record stays where it is. */
public final class Unreadable {
    private Unreadable() {}

    /** Refuses what still states nothing, unless that is because it is nothing for us. */
    public static Done unless(Statement statement) {
        return statement.fold(
                said -> Done.DONE,
                nothing -> Done.DONE,
                unclear -> {
                    throw because(unclear.code());
                },
                bad -> {
                    throw because(bad.code());
                });
    }

    /** @param code why, and no personal data */
    public static RuntimeException because(String code) {
        return Problem.of(
                        422,
                        "still-unreadable",
                        "The record still cannot be read",
                        "It is kept. Why: " + code
                                + ". Correct the phone system's payload or the source, then try again.")
                .exception();
    }
}
