package io.rightful.telephony.ringcentral;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** A text that a number of the account received. */
record RingCentralText(Fields body, SourceContext context) {

    Normalised read(String id) {
        Set<String> own = body.objects("to").stream()
                .flatMap(number -> number.text("phoneNumber").stream())
                .flatMap(text -> context.numbers().e164(text).stream())
                .collect(Collectors.toSet());
        Optional<Fields> from = body.object("from");
        return MessageDraft.text(context, id)
                .eventTime(body.time(context.times(), "creationTime", "lastModifiedTime"))
                .contact(context.numbers()
                        .contact(
                                from.flatMap(sender -> sender.text("phoneNumber")),
                                own,
                                from.flatMap(sender -> sender.text("name")),
                                Optional.empty()))
                .ownNumbers(own)
                .message();
    }
}
