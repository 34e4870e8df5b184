package io.rightful.leadownersync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.crm.hook.HookTold;
import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.callrecord.CallWebhooks;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.ToldCalls;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.job.Receives;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

import static org.assertj.core.api.Assertions.assertThat;

class TellCallsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private static final String ADDRESS = "https://hooks.example.com/calls";
    private static final int RECEIVES = 6;

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Settings settings = new Settings(DYNAMODB.client(), tables);
    private final CallWebhooks webhooks = new CallWebhooks(DYNAMODB.client(), tables);
    private final Failures failures = new Failures(DYNAMODB.client(), tables);
    private final List<String> told = new ArrayList<>();
    private HookTold answer = HookTold.TAKEN;

    private AccountId account(String name) {
        AccountId account = new AccountId(name);
        settings.put(
                account,
                AccountSettings.DEFAULT.withToldCalls(new ToldCalls(false, Optional.of(ADDRESS))),
                Optional.empty());
        webhooks.putSecret(account, "invented");
        return account;
    }

    private List<String> take(AccountId account, int received) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId("m0");
        message.setAttributes(Map.of("ApproximateReceiveCount", Integer.toString(received)));
        message.setBody("""
                {"source":"rightful.lead-owner-sync","detail-type":"CallAssigned",
                "detail":{"schemaVersion":"1.0","account":"%s","callId":"1","revision":1}}
                """.formatted(account));
        SQSEvent batch = new SQSEvent();
        batch.setRecords(List.of(message));
        TellCalls function = new TellCalls(
                new Batch(Invocations.UNOBSERVED),
                new BadRecords(failures, Calls.CLOCK),
                new Receives(Optional.of(RECEIVES)),
                settings,
                webhooks,
                (address, secret, json, now) -> {
                    told.add(address.uri() + " " + secret + " " + json);
                    return answer;
                },
                Calls.CLOCK);
        return function.tellCalls(batch).getBatchItemFailures().stream()
                .map(failure -> failure.getItemIdentifier())
                .toList();
    }

    private List<String> kept(AccountId account) {
        return failures.list(Optional.of(account), Optional.empty(), 10).items().stream()
                .map(Failure::reason)
                .toList();
    }

    @Test
    void theWebhookIsToldWhatTheBusSaid() {
        AccountId account = account("hook-told");
        assertThat(take(account, 1)).isEmpty();

        assertThat(told)
                .containsExactly(
                        ADDRESS
                                + " invented {\"schemaVersion\":\"1.0\",\"account\":\"hook-told\",\"callId\":\"1\",\"revision\":1}");
    }

    @Test
    void anAccountWithoutAWebhookTellsNobody() {
        assertThat(take(new AccountId("hook-none"), 1)).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void oneThatIsGoneIsToldNothingMore() {
        AccountId account = account("hook-gone");
        answer = HookTold.GONE;
        assertThat(take(account, 1)).isEmpty();
        assertThat(take(account, 1)).isEmpty();

        assertThat(told).hasSize(1);
        assertThat(settings.find(account).value().toldCalls()).isEqualTo(ToldCalls.NOBODY);
    }

    @Test
    void oneThatDoesNotTakeItIsAskedAgainAndInTheEndTheAdminSeesIt() {
        AccountId account = account("hook-later");
        answer = HookTold.LATER;
        assertThat(take(account, 1)).containsExactly("m0");
        assertThat(kept(account)).isEmpty();
        assertThat(take(account, RECEIVES)).isEmpty();
        assertThat(kept(account)).containsExactly("webhook-does-not-take");
    }

    @Test
    void oneBehindWallsIsNotCalledAndTheAdminSeesIt() {
        AccountId account = account("hook-walls");
        answer = HookTold.FORBIDDEN;
        assertThat(take(account, 1)).isEmpty();
        assertThat(kept(account)).containsExactly("webhook-not-public");
    }
}
