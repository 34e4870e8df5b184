package io.rightful.ledger.decision;

import java.util.Optional;
import java.util.function.UnaryOperator;

import io.rightful.rules.assignment.ManualAssignment;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;

/** What is newly said of a call: facts of a delivery, a person's word, or nothing, to have it decided again. */
record Statement(CallFacts facts, UnaryOperator<Optional<ManualAssignment>> manual) {

    static Statement of(CallPart part) {
        return new Statement(CallFacts.of(part), UnaryOperator.identity());
    }

    static Statement nothing(CallKey call) {
        return new Statement(CallFacts.none(call), UnaryOperator.identity());
    }

    /** That the person on the other end was erased. */
    static Statement erased(CallKey call) {
        return new Statement(CallFacts.erased(call), UnaryOperator.identity());
    }

    static Statement manual(CallKey call, Optional<ManualAssignment> word) {
        return new Statement(CallFacts.none(call), before -> word);
    }

    CallKey key() {
        return facts.key();
    }
}
