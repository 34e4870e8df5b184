package io.rightful.telephony.zoom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Party;
import io.rightful.telephony.Agents;
import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;

/**
 * One end of a call.
 *
 * @param user the user id, for a person
 * @param extensionId of the extension itself, whose number may change
 * @param number a telephone number, as stated
 */
record ZoomParty(
        PartyKind kind,
        Optional<String> user,
        Optional<String> extension,
        Optional<String> extensionId,
        Optional<String> name,
        Optional<String> email,
        Optional<String> number) {

    /** An end that the payload does not state. */
    static final ZoomParty NOBODY = new ZoomParty(
            PartyKind.DEVICE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final String INTERNAL_NUMBER = "1";
    private static final String EXTENSION = "\\d{1,8}";

    /** As an event states it while the call goes on. */
    static ZoomParty live(Fields party) {
        return of(
                party.text("extension_type"),
                party.id("user_id"),
                party.id("extension_number"),
                party.id("extension_id"),
                party.text("name"),
                party.email("email"),
                party.text("phone_number"));
    }

    /**
     * As a history states it.
     *
     * @param role caller, callee or operator
     * @param owner the user's id, where the history as a whole tells it
     */
    static ZoomParty logged(Fields entry, String role, Optional<String> owner) {
        boolean hidden = entry.word(role + "_number_type")
                .filter("anonymous-number"::equals)
                .isPresent();
        return of(
                entry.text(role + "_ext_type"),
                entry.id(role + "_user_id").or(() -> owner),
                entry.id(role + "_ext_number"),
                entry.id(role + "_ext_id"),
                entry.text(role + "_name"),
                entry.email(role + "_email"),
                hidden ? Optional.of("anonymous") : entry.text(role + "_did_number"));
    }

    /** The box that a voicemail is in. */
    static ZoomParty box(Fields voicemail) {
        return of(
                voicemail.text("callee_extension_type"),
                voicemail.id("callee_user_id"),
                voicemail.id("callee_number").filter(number -> number.matches(EXTENSION)),
                voicemail.id("callee_id"),
                voicemail.text("callee_name"),
                Optional.empty(),
                voicemail.text("callee_did_number", "callee_number"));
    }

    /** Who spoke into the box. */
    static ZoomParty speaker(Fields voicemail) {
        boolean internal = voicemail
                .text("caller_number_type")
                .filter(INTERNAL_NUMBER::equals)
                .isPresent();
        return of(
                internal ? Optional.of("user") : Optional.empty(),
                voicemail.id("caller_user_id"),
                Optional.empty(),
                Optional.empty(),
                voicemail.text("caller_name"),
                Optional.empty(),
                voicemail.text("caller_did_number", "caller_number"));
    }

    private static ZoomParty of(
            Optional<String> type,
            Optional<String> user,
            Optional<String> extension,
            Optional<String> extensionId,
            Optional<String> name,
            Optional<String> email,
            Optional<String> number) {
        boolean ours = extension.or(() -> extensionId).isPresent();
        PartyKind kind = PartyKind.of(type, user.isPresent(), ours);
        return new ZoomParty(
                kind, user.filter(id -> kind == PartyKind.PERSON), extension, extensionId, name, email, number);
    }

    /** What tells it from others in steps and legs: a history of several people names no user ids. */
    String place() {
        return extension
                .or(() -> user)
                .or(() -> extensionId)
                .orElseGet(() -> kind.name().toLowerCase(Locale.ROOT));
    }

    boolean outside() {
        return kind == PartyKind.OUTSIDE;
    }

    boolean person() {
        return kind == PartyKind.PERSON;
    }

    Optional<Agent> agent() {
        return person() ? Agents.stated(new Agent(user, name, email, extension, Optional.empty())) : Optional.empty();
    }

    /** The person on the other end, if that is who this is. */
    Party contact(Set<String> ownNumbers, SourceContext context) {
        return outside() ? context.numbers().contact(number, ownNumbers, name, email) : Party.UNKNOWN;
    }

    Optional<String> ownNumber(SourceContext context) {
        return outside() ? Optional.empty() : number.flatMap(context.numbers()::e164);
    }
}
