package io.rightful.telephony.callingly;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.call.Party;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.SourceContext;

/**
 * One lead object, as a webhook of leads sends it: a lead is made where a form brings one in. It states no time.
 */
record CallinglyLead(Fields lead, SourceContext context) {
    private static final String BY_HAND = "dashboard";

    /** Of both objects only a lead has these two names, and only a call has a direction. */
    static boolean describedBy(Fields body) {
        return (body.has("fname") || body.has("lname")) && !body.has("direction") && !body.has("lead");
    }

    Normalised read(String id) {
        if (lead.states("updatedField")) {
            return new Ignored("lead-updated", "A lead that was changed: nobody wrote.");
        }
        if (lead.word("source").filter(BY_HAND::equals).isPresent()) {
            return new Ignored("lead-by-hand", "A lead that somebody entered in Callingly.");
        }
        return MessageDraft.form(context, id)
                .contact(contact())
                .formName(lead.text("source", "category"))
                .message();
    }

    private Party contact() {
        String name = Stream.of("fname", "lname")
                .flatMap(part -> lead.text(part).stream())
                .collect(Collectors.joining(" "));
        return context.numbers()
                .contact(
                        lead.text("phone_number"),
                        Set.of(),
                        Optional.of(name).filter(stated -> !stated.isEmpty()),
                        lead.email("email"));
    }
}
