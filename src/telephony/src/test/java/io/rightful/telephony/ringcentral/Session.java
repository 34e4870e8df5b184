package io.rightful.telephony.ringcentral;

import java.util.ArrayList;
import java.util.List;

/** A session's notifications, as they would be sent: numbered, one party each, a second apart. */
final class Session {
    static final String ANN = "730044180032";
    static final String BOB = "730044190032";
    static final String EVE = "730044200032";

    private final List<String> notifications = new ArrayList<>();

    List<String> notifications() {
        return List.copyOf(notifications);
    }

    /** RingCentral called an extension of the account. */
    Session inbound(String extension, String status) {
        return notify(party(extension, "Inbound", status, "false"));
    }

    Session queued(String extension, String status) {
        return notify(party(extension, "Inbound", status, "false,\"queueCall\":true"));
    }

    Session missed(String extension, String status) {
        return notify(party(extension, "Inbound", status, "true"));
    }

    /** An extension of the account dialled. */
    Session outbound(String extension, String status) {
        return notify(party(extension, "Outbound", status, "false"));
    }

    private Session notify(String party) {
        int number = notifications.size() + 1;
        notifications.add("""
                {"uuid":"%d","event":"/restapi/v1.0/account/7012/telephony/sessions","body":{"sequence":%d,
                "telephonySessionId":"s-1","eventTime":"2026-11-16T10:00:%02d.000Z","parties":[%s]}}
                """.formatted(number, number, number, party));
        return this;
    }

    /** @param status its code, and after a slash its reason */
    private static String party(String extension, String direction, String status, String missed) {
        String[] words = status.split("/", 2);
        String reason = words.length > 1 ? ",\"reason\":\"" + words[1] + "\"" : "";
        boolean inbound = direction.equals("Inbound");
        String own = "{\"phoneNumber\":\"+12025550118\",\"extensionId\":\"" + extension + "\"}";
        String other = "{\"phoneNumber\":\"+12025550167\"}";
        return """
                {"extensionId":"%s","id":"p-%s","direction":"%s","to":%s,"from":%s,"missedCall":%s,"status":{"code":"%s"%s}}
                """.formatted(
                        extension,
                        extension,
                        direction,
                        inbound ? own : other,
                        inbound ? other : own,
                        missed,
                        words[0],
                        reason);
    }
}
