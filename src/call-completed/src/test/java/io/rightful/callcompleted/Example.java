package io.rightful.callcompleted;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.Calls;
import io.rightful.ledger.contact.Contacts;
import io.rightful.ledger.contact.StoredContact;
import io.rightful.ledger.message.StoredMessage;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** What tests of the functions tell of: Dana, and calls that she answered. */
record Example(DynamoDbClient client, TableNames tables, AccountId account) {
    static final SourceName SOURCE = new SourceName("generic");
    static final UserId DANA = new UserId("u-dana");
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-10-07T12:00:00Z"));

    Example danaIsHired() {
        new Users(client, tables)
                .create(
                        account,
                        new User(
                                DANA,
                                new UserName("Dana", "Whitfield"),
                                Optional.of("dana@example.com"),
                                ZoneOffset.UTC,
                                ActivePeriods.ALWAYS,
                                0));
        return this;
    }

    Example withAutoLeadOwner() {
        AccountSettings off = AccountSettings.DEFAULT;
        AccountSettings on = new AccountSettings(
                off.region(),
                off.timeZone(),
                off.ownNumbers(),
                off.talker(),
                off.missedCalls(),
                off.defaultLeadOwner(),
                true,
                off.minimumTalkTime(),
                off.createContacts());
        new Settings(client, tables).put(account, on, Optional.empty());
        return this;
    }

    /** An EventBridge event of our own. */
    String answeredByDana(String callId) {
        return event(answered(callId, "Dana Whitfield"));
    }

    static String event(String detail) {
        return """
                {"source":"rightful.telephony","detail-type":"CallCompleted","time":"2026-10-06T08:05:00Z","detail":%s}
                """.formatted(detail);
    }

    static String cloudEvent(String detail) {
        return """
                {"specversion":"1.0","id":"1","source":"/calls","type":"io.rightful.CallCompleted","data":%s}
                """.formatted(detail);
    }

    String answered(String callId, String agentName) {
        return """
                {"schemaVersion":"1.0","account":"%s","source":"generic","callId":"%s","result":"answered",
                "direction":"inbound","startedAt":"2026-10-06T08:00:00Z","endedAt":"2026-10-06T08:04:00Z",
                "contact":{"number":"+12025550171"},
                "legs":[{"id":"1","outcome":"talked","agent":{"id":"7","name":"%s"}}]}
                """.formatted(account, callId, agentName);
    }

    /** A form that Perpetua filled in. */
    String form(String id) {
        return """
                {"source":"rightful.telephony","detail-type":"FormSubmitted","time":"2026-10-06T08:05:00Z","detail":
                {"schemaVersion":"1.0","account":"%s","source":"generic","id":"%s","eventTime":"2026-10-06T08:04:59Z",
                "contact":{"number":"+12025550172","withheld":false,"name":"Perpetua Lindqvist","email":"perpetua@example.com"}}}
                """.formatted(account, id);
    }

    Optional<StoredMessage> message(String id) {
        return new io.rightful.ledger.message.Messages(client, tables).find(new MessageKey(account, SOURCE, id));
    }

    Optional<StoredContact> contact(ContactId id) {
        return new Contacts(client, tables).find(account, id);
    }

    CallKey call(String callId) {
        return new CallKey(account, SOURCE, callId);
    }

    CallDecision decision(String callId) {
        return new Calls(client, tables).find(call(callId)).orElseThrow().decision();
    }
}
