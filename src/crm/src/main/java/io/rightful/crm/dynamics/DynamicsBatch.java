package io.rightful.crm.dynamics;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several updates as the parts of one body, and the status of each in the answer, in the same order. */
final class DynamicsBatch {
    /** No part holds it: they are identifiers and one fixed field. */
    static final String BOUNDARY = "rightful-batch";

    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})", Pattern.MULTILINE);
    private static final String LINE = "\r\n";

    private DynamicsBatch() {}

    /**
     * @param lead a GUID
     * @param etag the version that is to be changed, and no other
     * @param owner where the owner stands
     */
    record Update(String lead, String etag, String owner) {}

    static String body(List<Update> updates) {
        return updates.stream()
                .map(DynamicsBatch::part)
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--" + LINE));
    }

    static List<Integer> statuses(String answer) {
        return STATUS.matcher(answer)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .toList();
    }

    private static String part(Update update) {
        return String.join(
                LINE,
                "--" + BOUNDARY,
                "Content-Type: application/http",
                "Content-Transfer-Encoding: binary",
                "",
                "PATCH " + DynamicsApi.ROOT + "/leads(" + update.lead() + ") HTTP/1.1",
                "Content-Type: application/json; type=entry",
                "If-Match: " + update.etag(),
                "",
                "{\"ownerid@odata.bind\":\"" + update.owner() + "\"}",
                "");
    }
}
