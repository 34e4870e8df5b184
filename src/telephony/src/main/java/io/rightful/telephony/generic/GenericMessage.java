package io.rightful.telephony.generic;

import java.util.Optional;

import io.rightful.rules.call.Direction;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.Normalised.Ignored;
import io.rightful.telephony.SourceContext;

/** One text or form submission in our own JSON. */
record GenericMessage(StrictFields body, SourceContext context) {

    Normalised text(String id) {
        Optional<Direction> direction = body.requiredWord("direction", Direction.values());
        Normalised text = common(MessageDraft.text(context, id)).message();
        return complaintOr(
                direction.filter(Direction.OUTBOUND::equals).isPresent()
                        ? new Ignored("text-sent", "A text that the account sent.")
                        : text);
    }

    Normalised form(String id) {
        return complaintOr(common(MessageDraft.form(context, id))
                .formName(body.text("form"))
                .message());
    }

    private MessageDraft common(MessageDraft draft) {
        GenericParts.aliases(body).forEach(alias -> draft.alias(Optional.of(alias)));
        return draft.contact(GenericParties.contact(body, context))
                .ownNumbers(GenericParties.ownNumbers(body, context))
                .eventTime(body.time("eventTime"));
    }

    private Normalised complaintOr(Normalised read) {
        return body.complaint().<Normalised>map(bad -> bad).orElse(read);
    }
}
