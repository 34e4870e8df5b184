package io.rightful.telephony.twilio;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Party;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.PhoneNumbers;

/**
 * What an event says of its task and worker: much of it as JSON inside a field.
 *
 * @param attributes of the task; they are the account's own, and hold more than Twilio puts there
 */
record Task(Fields event, Fields attributes) {
    private static final Fields NONE = Fields.of(JsonNodeFactory.instance.objectNode());

    static Task of(Fields event) {
        return new Task(event, inside(event, "TaskAttributes"));
    }

    private static Fields inside(Fields event, String name) {
        return event.objectOrJson(name).orElse(NONE);
    }

    /**
     * The call that is on hold for the task. One that a worker dials has none when its task begins, so the task's own id
     * counts for it throughout.
     */
    Optional<String> callId() {
        return attributes.id("call_sid").or(() -> outbound() ? sid() : Optional.empty());
    }

    Optional<String> sid() {
        return event.id("TaskSid");
    }

    /** The contact's leg of a call that a worker dialled. */
    Optional<String> contactsLeg() {
        return attributes
                .object("conference")
                .flatMap(conference -> conference.object("participants"))
                .flatMap(participants -> participants.id("customer"));
    }

    boolean outbound() {
        return direction().filter(Direction.OUTBOUND::equals).isPresent();
    }

    Optional<Direction> direction() {
        if (attributes.states("outbound_to")) {
            return Optional.of(Direction.OUTBOUND);
        }
        return attributes
                .word("direction")
                .flatMap(word -> word.equals("inbound")
                        ? Optional.of(Direction.INBOUND)
                        : Optional.of(Direction.OUTBOUND).filter(outbound -> word.startsWith("outbound")));
    }

    Set<String> ownNumbers(PhoneNumbers numbers) {
        Optional<String> stated = outbound() ? attributes.text("from") : attributes.text("to", "called");
        return stated.flatMap(numbers::e164).stream().collect(Collectors.toSet());
    }

    Party contact(PhoneNumbers numbers) {
        Optional<String> stated = outbound() ? attributes.text("outbound_to", "to") : attributes.text("from", "caller");
        return numbers.contact(stated, ownNumbers(numbers), Optional.empty(), Optional.empty());
    }

    /** A worker's name in TaskRouter is the one to sign in with; name and address are attributes that Flex keeps. */
    Optional<Agent> worker() {
        Fields about = inside(event, "WorkerAttributes");
        Optional<String> login = event.text("WorkerName");
        return event.id("WorkerSid")
                .flatMap(sid -> Agents.stated(new Agent(
                        Optional.of(sid),
                        about.text("full_name"),
                        about.email("email").or(() -> event.email("WorkerName").filter(name -> name.contains("@"))),
                        Optional.empty(),
                        login)));
    }
}
