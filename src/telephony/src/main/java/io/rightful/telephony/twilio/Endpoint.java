package io.rightful.telephony.twilio;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.rightful.rules.agent.Agent;
import io.rightful.telephony.Fields;
import io.rightful.telephony.PhoneNumbers;

/** One end of a leg as Twilio writes it: a telephone number, {@code client:} with an identity, or a SIP address. */
record Endpoint(Optional<String> stated, PhoneNumbers numbers) {
    private static final Pattern ADDRESS = Pattern.compile("(client|sips?):([^?;]+).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
    private static final Pattern DIALLED_BY_SIP = Pattern.compile("\\+?\\d{7,15}@.*");

    static Endpoint of(Fields fields, PhoneNumbers numbers, String... names) {
        return new Endpoint(fields.id(names), numbers);
    }

    /** Known by the address alone, whoever sits there. A visitor of a web page is an anonymous client, and no agent. */
    Optional<Agent> agent() {
        return stated.flatMap(text -> {
            Matcher address = ADDRESS.matcher(text);
            return address.matches()
                    ? agent(address.group(1), PORT.matcher(address.group(2)).replaceFirst(""))
                    : Optional.empty();
        });
    }

    private Optional<Agent> agent(String scheme, String who) {
        if (DIALLED_BY_SIP.matcher(who).matches() || numbers.withheld(who)) {
            return Optional.empty();
        }
        return Optional.of(new Agent(
                Optional.of(scheme.toLowerCase(Locale.ROOT) + ":" + who),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(who)));
    }

    /** The telephone number, as it was written; a SIP address may hold one. */
    Optional<String> number() {
        return agent().isPresent()
                ? Optional.empty()
                : stated.map(
                        text -> text.replaceFirst("(?i)^(client|sips?):", "").split("[@;?]", 2)[0]);
    }
}
