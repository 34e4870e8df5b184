package io.rightful.admin.source;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.ledger.source.ShownApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.problem.Problem;
import io.rightful.telephony.api.connection.CallLists;

/** Whether a source's phone system can be asked for something; if not, what to do about it. */
@RequestScoped
class PhoneSystems {
    private static final Problem NO_ACCESS = Problem.of(
            409,
            "no-api-access",
            "The phone system cannot be asked",
            "Enter what lets us in first, with PUT on the source's api-access.");
    private static final Problem NO_LIST = Problem.of(
            409,
            "calls-not-listed",
            "The phone system has no list of calls that says whose they are",
            "Its how-to says what it has.");

    private final ShownApiAccesses accesses;

    PhoneSystems(ShownApiAccesses accesses) {
        this.accesses = accesses;
    }

    void requireAccess(Source source) {
        if (accesses.find(source.account(), source.name()).isEmpty()) {
            throw NO_ACCESS.exception();
        }
    }

    void requireCalls(Source source) {
        if (!CallLists.lists(source.provider())) {
            throw NO_LIST.exception();
        }
        requireAccess(source);
    }
}
