package io.rightful.telephony.ctm;

import java.time.Instant;
import java.util.Optional;

import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** One activity read as a text or as a form submission. */
record CtmMessage(Fields activity, SourceContext context) {

    Normalised text(String id) {
        CtmParties parties = parties();
        return common(MessageDraft.text(context, id), parties)
                .contact(parties.contact())
                .message();
    }

    Normalised form(String id) {
        CtmParties parties = parties();
        Optional<Fields> form = CtmActivity.form(activity);
        return common(MessageDraft.form(context, id), parties)
                .contact(form.map(parties::contactOf).orElseGet(parties::contact))
                .formName(form.flatMap(fields -> fields.text("form_name")))
                .message();
    }

    private MessageDraft common(MessageDraft draft, CtmParties parties) {
        Optional<Instant> sentAt = activity.time(context.times(), "unix_time", "called_at", "indexed_at");
        return draft.alias(activity.id("sid")).ownNumbers(parties.ownNumbers()).eventTime(sentAt);
    }

    private CtmParties parties() {
        return new CtmParties(activity, context.numbers());
    }
}
