package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.ledger.table.Digest;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.wiring.BusEvent;

/**
 * That a call is to be told now, after a CRM could not be asked.
 *
 * @param attempt how often it was in vain
 */
record CallRecordDue(CallKey call, int attempt) {
    static final String TYPE = "CallRecordDue";
    /** With the pauses between them some four days. */
    static final int ATTEMPTS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration LATEST = Duration.ofDays(1);
    private static final int DOUBLED = 10;
    private static final JsonMapper JSON = new JsonMapper();

    static CallRecordDue first(CallKey call) {
        return new CallRecordDue(call, 0);
    }

    /** Empty where it is no such event. */
    static Optional<CallRecordDue> read(String event) {
        JsonNode root = tree(event);
        JsonNode detail = root.path("detail");
        boolean whole = TYPE.equals(root.path("detail-type").textValue())
                && detail.path("account").isTextual()
                && detail.path("source").isTextual()
                && detail.path("callId").isTextual();
        return whole
                ? Optional.of(new CallRecordDue(
                        new CallKey(
                                new AccountId(detail.path("account").textValue()),
                                new SourceName(detail.path("source").textValue()),
                                detail.path("callId").textValue()),
                        detail.path("attempt").asInt()))
                : Optional.empty();
    }

    /** Empty after the last attempt. */
    Optional<CallRecordDue> next() {
        return Optional.of(new CallRecordDue(call, attempt + 1)).filter(due -> due.attempt <= ATTEMPTS);
    }

    /** @param retryAt when the CRM allows it, where it said so */
    Instant at(Instant now, Optional<Instant> retryAt) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, DOUBLED));
        Instant earliest = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        Instant latest = now.plus(LATEST);
        return retryAt.filter(earliest::isBefore)
                .map(at -> at.isBefore(latest) ? at : latest)
                .orElse(earliest);
    }

    /** One for each attempt, whatever else happens to the call meanwhile. */
    String name() {
        return "call-record-"
                + Digest.of(call.account().value(), call.source().value(), call.callId(), Integer.toString(attempt));
    }

    BusEvent event(Instant now) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", call.account().value())
                .put("source", call.source().value())
                .put("callId", call.callId())
                .put("attempt", attempt)
                .toString();
        return new BusEvent(CallAssigned.SOURCE, TYPE, detail, now);
    }

    private static JsonNode tree(String event) {
        try {
            return Optional.ofNullable(JSON.readTree(event)).orElseGet(JSON::missingNode);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
