package io.rightful.telephony.justcall;

import java.util.Optional;

import io.rightful.rules.call.Direction;
import io.rightful.telephony.Fields;
import io.rightful.telephony.MessageDraft;
import io.rightful.telephony.Normalised;
import io.rightful.telephony.SourceContext;

/** A text; what it says is not read. */
record JustCallText(Fields data, SourceContext context) {

    Optional<Direction> direction() {
        return JustCallData.direction(data);
    }

    Normalised read(String id) {
        JustCallData common = new JustCallData(data, context);
        return MessageDraft.text(context, id)
                .eventTime(common.moment("sms_date", "sms_time").or(() -> common.moment("datetime")))
                .contact(common.contact())
                .ownNumbers(common.ownNumbers())
                .message();
    }
}
