package io.rightful.wiring.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.due.DueEvent;

/** That a source's phone system is to be asked something now, as the bus carries it. */
public record SourceDue(AccountId account, SourceName source) {
    /** Its agents are to be listed. */
    public static final String AGENTS = "AgentsDue";

    /** Its list of calls is to be read on. */
    public static final String CALLS = "CallsDue";

    /** @param type such as {@link #AGENTS} */
    public BusEvent event(String sender, String type, Instant now) {
        return DueEvent.of(sender, type, Map.of("account", account.value(), "source", source.value()), now);
    }

    /** Empty where the event is none of this type. */
    public static Optional<SourceDue> read(String event, String type) {
        return DueEvent.read(event, type, "account", "source")
                .map(words -> new SourceDue(new AccountId(words.get("account")), new SourceName(words.get("source"))));
    }
}
