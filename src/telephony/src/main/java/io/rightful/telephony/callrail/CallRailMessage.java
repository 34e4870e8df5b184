package io.rightful.telephony.callrail;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.call.Party;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.PhoneNumbers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.WebForm;

/** A text that a tracking number received, or a form that was submitted on a tracked site. */
record CallRailMessage(Fields fields, SourceContext context) {

    Normalised text(String id) {
        Set<String> own = numbers("destination_number", "tracking_phone_number");
        return common(MessageDraft.text(context, id), "timestamp", "created_at")
                .contact(contact("source_number", own))
                .ownNumbers(own)
                .message();
    }

    Normalised form(String id) {
        Set<String> own = numbers("tracking_phone_number");
        return common(MessageDraft.form(context, id), "submitted_at", "timestamp")
                .contact(submitter(contact("customer_phone_number", own), own))
                .ownNumbers(own)
                .formName(fields.text("form_name").or(this::page))
                .message();
    }

    private MessageDraft common(MessageDraft draft, String... times) {
        return draft.alias(fields.id("id")).eventTime(fields.time(new Times(CallRailZone.of(fields, context)), times));
    }

    private Party contact(String number, Set<String> own) {
        return context.numbers()
                .contact(fields.text(number), own, fields.text("customer_name"), fields.email("customer_email"));
    }

    /** What the form's own fields say stands in for what CallRail does not. */
    private Party submitter(Party stated, Set<String> own) {
        PhoneNumbers numbers = context.numbers();
        Optional<WebForm> form = fields.object("form_data").map(WebForm::new);
        return new Party(
                stated.number()
                        .or(() -> form.flatMap(data -> data.phone(numbers)).filter(number -> !own.contains(number))),
                stated.withheld(),
                stated.name().or(() -> form.flatMap(WebForm::name)),
                stated.email().or(() -> form.flatMap(WebForm::email)));
    }

    /** The page it stands on, without what its address may say of a person. */
    private Optional<String> page() {
        return fields.text("form_url")
                .map(address -> address.split("[?#]", 2)[0])
                .filter(address -> !address.isEmpty());
    }

    private Set<String> numbers(String... names) {
        return Stream.of(names)
                .flatMap(name -> fields.text(name).stream())
                .flatMap(text -> context.numbers().e164(text).stream())
                .collect(Collectors.toSet());
    }
}
