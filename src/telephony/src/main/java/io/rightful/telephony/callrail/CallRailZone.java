package io.rightful.telephony.callrail;

import java.time.DateTimeException;
import java.time.ZoneId;

import io.rightful.telephony.Fields;
import io.rightful.telephony.SourceContext;

/** The company's time zone, for times that state none. */
final class CallRailZone {
    private CallRailZone() {}

    static ZoneId of(Fields fields, SourceContext context) {
        try {
            return fields.text("company_time_zone").map(ZoneId::of).orElse(context.zone());
        } catch (DateTimeException unknownZone) {
            return context.zone();
        }
    }
}
