package io.rightful.webhooks.routing;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.telephony.Payload;
import io.rightful.webhooks.Gate;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** Tells who asks: by the door that is named and its source's proof, else by the token. */
@Singleton
class Askers {
    private final Gate gate;
    private final Tokens tokens;

    Askers(Gate gate, Tokens tokens) {
        this.gate = gate;
        this.tokens = tokens;
    }

    Asker asker(Optional<String> door, Payload question) {
        return door.map(word -> Asker.of(gate.verified(word, question))).orElseGet(() -> {
            Asker asker = tokens.bearer(question.header("Authorization"));
            LogContext.put(LogKey.ACCOUNT, asker.account());
            return asker;
        });
    }
}
