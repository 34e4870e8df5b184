package io.rightful.admin;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.test.common.QuarkusTestResource;

import io.rightful.lambda.LocalAws;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.message.MessageDecisions;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.LegOutcome;
import io.rightful.rules.call.Party;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.MessageKey;
import io.rightful.rules.message.MessageKind;
import io.rightful.rules.settings.SourceSettings;

/** Fills accounts as a phone system would. Every test takes an account of its own. */
@QuarkusTestResource(LocalAws.class)
public final class Accounts {
    public static final String SOURCE = "ctm";
    /** Who calls. */
    public static final String CALLER = "+12025550123";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Instant ANSWERED = Instant.parse("2026-05-04T09:30:00Z");

    private final Sources sources = new Sources(LocalAws.dynamoDb(), LocalAws.TABLES);
    private final CallDecisions decisions =
            new CallDecisions(LocalAws.dynamoDb(), LocalAws.TABLES, InstantSource.system());
    private final MessageDecisions messages =
            new MessageDecisions(LocalAws.dynamoDb(), LocalAws.TABLES, InstantSource.system());

    /** An account with the source {@code ctm}. */
    public String create() {
        String account = "account-" + NUMBER.incrementAndGet();
        sources.put(
                new Source(
                        new AccountId(account),
                        new SourceName(SOURCE),
                        "ctm",
                        "door-of-" + account,
                        List.of("a secret of " + account),
                        "US",
                        ZoneOffset.UTC,
                        Optional.empty(),
                        SourceSettings.DEFAULT,
                        0),
                Optional.empty());
        return account;
    }

    /** An inbound call that the agent answered; its alias is {@code sid-} and the id. */
    public void answered(String account, String callId, Agent agent) {
        Leg leg = new Leg(
                "1",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(ANSWERED),
                Optional.of(ANSWERED.plusSeconds(60)),
                Optional.empty(),
                Optional.empty());
        CallKey key = new CallKey(new AccountId(account), new SourceName(SOURCE), callId);
        Call call = new Call(
                key,
                Set.of("sid-" + callId),
                CallResult.ANSWERED,
                Optional.of(Direction.INBOUND),
                Optional.of(ANSWERED.minusSeconds(10)),
                Optional.of(ANSWERED),
                Optional.of(ANSWERED.plusSeconds(60)),
                Optional.empty(),
                Party.ofNumber(CALLER),
                Set.of(),
                Optional.empty(),
                List.of(leg),
                List.of(),
                Set.of());
        decisions.record(new CallPart(call, ANSWERED.plusSeconds(61)));
    }

    /** A text from {@link #CALLER}, an hour after the calls. */
    public void texted(String account, String id) {
        messages.record(new Message(
                new MessageKey(new AccountId(account), new SourceName(SOURCE), id),
                MessageKind.TEXT,
                Set.of(),
                ANSWERED.plusSeconds(3600),
                Party.ofNumber(CALLER),
                Set.of(),
                Optional.empty(),
                Set.of()));
    }

    /** Creates a user through the API and tells the id. */
    public static String user(String account, String firstName, String lastName) {
        return Api.as("admin", account)
                .body("{\"firstName\":\"" + firstName + "\",\"lastName\":\"" + lastName + "\"}")
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
