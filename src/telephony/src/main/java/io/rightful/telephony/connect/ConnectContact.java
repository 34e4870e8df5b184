package io.rightful.telephony.connect;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Direction;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.Times;

/**
 * One contact, as an event or a contact record states it: the two differ in letter case and in a few names.
 *
 * @param id of this contact, which for the first of a call is the call's
 */
record ConnectContact(String id, boolean first, Fields fields, Times times) {
    private static final Set<String> FINAL_EVENTS = Set.of("completed", "disconnected");
    private static final Set<String> TRANSFERS = Set.of("transfer", "queue-transfer");
    private static final String DIALLED_BY_AN_AGENT = "outbound";

    static ConnectContact of(String callId, Fields fields, Times times) {
        String id = fields.id("contactId").orElse(callId);
        return new ConnectContact(id, id.equals(callId), fields, times);
    }

    /** A record has no event type: it is written once the contact is over. */
    boolean over() {
        return fields.word("eventType")
                .map(FINAL_EVENTS::contains)
                .orElseGet(() -> time("disconnectTimestamp").isPresent());
    }

    Optional<Direction> direction() {
        return switch (method()) {
            case "inbound", "webrtc-api" -> Optional.of(Direction.INBOUND);
            case DIALLED_BY_AN_AGENT, "callback", "api" -> Optional.of(Direction.OUTBOUND);
            default -> Optional.empty();
        };
    }

    boolean placedByAgent() {
        return method().equals(DIALLED_BY_AN_AGENT);
    }

    boolean transferred() {
        return TRANSFERS.contains(method());
    }

    /** Somebody else than the one who is on the call was dialled in. */
    boolean toSomebodyElse() {
        return method().equals("external-outbound");
    }

    private String method() {
        return fields.word("initiationMethod").orElse("");
    }

    /** An agent took it, known or not. */
    boolean taken() {
        return agentFields()
                .filter(agent -> Stream.of("agentArn", "arn", "username", "connectedToAgentTimestamp")
                        .anyMatch(name -> agent.text(name).isPresent()))
                .isPresent();
    }

    /** A sign-in name is no name of a person; it may be an e-mail address. */
    Optional<Agent> agent() {
        return agentFields().flatMap(agent -> {
            Optional<String> login = agent.text("username");
            return Agents.stated(new Agent(
                    agent.text("agentArn", "arn").flatMap(ConnectArn::last),
                    Optional.empty(),
                    agent.email("username").filter(address -> address.contains("@")),
                    Optional.empty(),
                    login));
        });
    }

    Optional<Fields> agentFields() {
        return fields.object("agentInfo", "agent");
    }

    Optional<Fields> queue() {
        return fields.object("queueInfo", "queue");
    }

    Optional<Instant> connectedToAgentAt() {
        return agentFields().flatMap(agent -> agent.time(times, "connectedToAgentTimestamp"));
    }

    Optional<Instant> time(String name) {
        return fields.time(times, name);
    }

    Optional<String> number(String endpoint) {
        return fields.object(endpoint)
                .filter(stated ->
                        stated.word("type").filter("telephone-number"::equals).isPresent())
                .flatMap(stated -> stated.text("address"));
    }
}
