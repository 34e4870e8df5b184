package io.rightful.callcompleted;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.call.Calls;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.settings.SourceSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of each record of a batch. */
class CallCompletedTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final String CONTACT = "a4f0c1de-7b32-4c55-8f19-0d6e2b7a9c31";

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Failures failures = new Failures(DYNAMODB.client(), tables);
    private final FunctionsBuilder functions = FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK);

    @Test
    void aBadRecordIsKeptWholeWithItsReasonAndTheOthersAreDecided() {
        Example example = example("bad").danaIsHired();
        String bad = "{\"source\":\"rightful.telephony\",\"detail-type\":\"CallCompleted\",\"bad\":1}";
        assertThat(deliver("no JSON at all", bad, example.answeredByDana("1"))).isEmpty();
        assertThat(example.decision("1").responsible()).contains(Example.DANA);
        assertThat(keptBodies("missing-detail")).containsExactly(bad);
        assertThat(keptBodies("malformed-body")).containsExactly("no JSON at all");
    }

    @Test
    void aRecordThatCannotBeWrittenNowIsLeftToTheQueueAlone() {
        Example example = example("busy").danaIsHired();
        FunctionsBuilder busy = FunctionsBuilder.on(
                BusyClient.refusing(DYNAMODB.client(), example.call("2").callId()), tables, Example.CLOCK);
        var answer = busy.callCompleted()
                .callCompleted(Messages.batch(
                        example.answeredByDana("1"), example.answeredByDana("2"), example.answeredByDana("3")));
        assertThat(Messages.failed(answer)).containsExactly("m1");
        assertThat(example.decision("3").responsible()).contains(Example.DANA);
    }

    @Test
    void anEventOfAnUnknownInstanceIsKept() {
        String event = connect("no-such-instance");
        assertThat(deliver(event)).isEmpty();
        assertThat(keptBodies("unknown-instance")).contains(event);
    }

    @Test
    void aPhoneSystemsOwnEventIsDecidedForTheAccountOfItsInstance() {
        AccountId account = new AccountId("native");
        putSource(account, "connect", "instance-1");
        assertThat(deliver(connect("instance-1"))).isEmpty();
        CallKey call = new CallKey(account, Example.SOURCE, CONTACT);
        assertThat(new Calls(DYNAMODB.client(), tables).find(call)).isPresent();
    }

    @Test
    void anEventOfAPartnersBusIsDecidedForTheAccountOfItsOrganisation() {
        AccountId account = new AccountId("partner");
        putSource(account, "genesys", "org-1");
        assertThat(deliver(genesys("org-1"))).isEmpty();
        CallKey call = new CallKey(account, Example.SOURCE, CONTACT);
        assertThat(new Calls(DYNAMODB.client(), tables).find(call)).isPresent();

        assertThat(deliver(genesys("org-2"))).isEmpty();
        assertThat(keptBodies("unknown-instance")).contains(genesys("org-2"));
    }

    private void putSource(AccountId account, String provider, String instance) {
        Source source = new Source(
                account,
                Example.SOURCE,
                provider,
                "door-" + provider,
                List.of("secret"),
                "US",
                ZoneOffset.UTC,
                Optional.of(instance),
                SourceSettings.DEFAULT,
                0);
        new Sources(DYNAMODB.client(), tables).put(source, Optional.empty());
    }

    private List<String> deliver(String... bodies) {
        return Messages.failed(functions.callCompleted().callCompleted(Messages.batch(bodies)));
    }

    private List<String> keptBodies(String reason) {
        return failures.list(Optional.empty(), Optional.empty(), 100).items().stream()
                .filter(failure -> failure.reason().equals(reason))
                .map(Failure::id)
                .map(id -> failures.body(Optional.empty(), id).orElseThrow())
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .toList();
    }

    private Example example(String account) {
        return new Example(DYNAMODB.client(), tables, new AccountId(account));
    }

    private static String genesys(String organisation) {
        return """
                {"source":"aws.partner/genesys.com/cloud/%s/front-desk","time":"2026-10-06T10:03:20Z",
                "detail-type":"v2.detail.events.conversation.{id}.user.end",
                "detail":{"topicName":"v2.detail.events.conversation.%s.user.end","eventBody":{"eventTime":1791281000000,
                "conversationId":"%s","sessionId":"s-1","mediaType":"VOICE","userId":"5c9e","interactingDurationMs":61000}}}
                """.formatted(organisation, CONTACT, CONTACT);
    }

    private static String connect(String instance) {
        String arn = "arn:aws:connect:eu-central-1:210987654321:instance/" + instance;
        return """
                {"source":"aws.connect","detail-type":"Amazon Connect Contact Event","time":"2026-10-06T10:00:21Z",
                "detail":{"eventType":"CONNECTED_TO_AGENT","contactId":"%s","initialContactId":"%s","channel":"VOICE",
                "instanceArn":"%s","initiationMethod":"INBOUND","initiationTimestamp":"2026-10-06T10:00:00.120Z",
                "agentInfo":{"agentArn":"%s/agent/5c9e","connectedToAgentTimestamp":"2026-10-06T10:00:20.000Z"}}}
                """.formatted(CONTACT, CONTACT, arn, arn);
    }
}
