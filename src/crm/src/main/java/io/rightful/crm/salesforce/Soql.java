package io.rightful.crm.salesforce;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;

import io.rightful.crm.ChangeWindow;
import io.rightful.rules.sync.CrmLeadId;

/** The queries, written out. */
final class Soql {
    static final int PAGE = 2000;
    static final String USERS =
            "SELECT Id, Name, Email, Username, IsActive FROM User WHERE UserType = 'Standard' ORDER BY Id";
    static final String QUEUES =
            "SELECT QueueId, Queue.Name FROM QueueSobject WHERE SobjectType = 'Lead' ORDER BY QueueId";

    private static final String LEAD_FIELDS = "Id, OwnerId, Owner.Type, IsConverted, IsDeleted,"
            + " MasterRecordId, SystemModstamp, Name, Email, Phone, MobilePhone";
    private static final String FOUND_FIELDS =
            "Id, OwnerId, IsConverted, IsDeleted, SystemModstamp, Name, Email, Phone, MobilePhone";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Soql() {}

    /** The next leads of the window, by their time and, of one time, by their identifier. */
    static String changed(ChangeWindow window) {
        String from = window.lastId()
                .flatMap(last -> window.seen()
                        .map(seen -> "((SystemModstamp = " + time(seen) + " AND Id > " + quoted(last)
                                + ") OR SystemModstamp > " + time(seen) + ")"))
                .orElseGet(() -> "SystemModstamp >= " + time(window.from()));
        return "SELECT " + LEAD_FIELDS + " FROM Lead WHERE " + from + " AND SystemModstamp <= " + time(window.end())
                + " ORDER BY SystemModstamp, Id LIMIT " + PAGE;
    }

    static String byIds(Collection<CrmLeadId> ids) {
        return "SELECT " + LEAD_FIELDS + " FROM Lead WHERE Id IN ("
                + ids.stream().map(id -> quoted(id.value())).collect(Collectors.joining(",")) + ")";
    }

    static String byEmail(String email) {
        return "SELECT " + LEAD_FIELDS + " FROM Lead WHERE Email = " + quoted(email) + " AND IsConverted = false LIMIT "
                + PAGE;
    }

    static String taskByKey(String key) {
        return "SELECT Id FROM Task WHERE CallObject = " + quoted(key) + " ORDER BY CreatedDate, Id LIMIT 1";
    }

    /** @param digits nothing but digits: all else means something in a search */
    static String byPhone(String digits) {
        return "FIND {" + digits + "} IN PHONE FIELDS RETURNING Lead(" + FOUND_FIELDS + " WHERE IsConverted = false)";
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
