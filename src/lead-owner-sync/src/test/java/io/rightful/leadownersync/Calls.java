package io.rightful.leadownersync;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.call.CallItems;
import io.rightful.ledger.callrecord.CallRecords;
import io.rightful.ledger.callrecord.RecordOwners;
import io.rightful.ledger.decision.CallDecisions;
import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.decision.RecordedCalls;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.integration.CrmLinks;
import io.rightful.ledger.integration.CrmRequestCounts;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.integration.Integrations;
import io.rightful.ledger.ownersync.LeadSides;
import io.rightful.ledger.ownersync.OwnerSyncs;
import io.rightful.ledger.ownersync.SyncProblem;
import io.rightful.ledger.ownersync.SyncProblems;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.table.TableNames;
import io.rightful.ledger.user.User;
import io.rightful.ledger.user.Users;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.assignment.ManualAssignment;
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
import io.rightful.rules.settings.AccountSettings;
import io.rightful.rules.settings.IntegrationSettings;
import io.rightful.rules.settings.ToldCalls;
import io.rightful.rules.sync.CrmLead;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.sync.LeadState;
import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;
import io.rightful.wiring.BusEvent;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.queue.BadRecords;
import io.rightful.wiring.queue.Batch;

/** An account in which Ann answers, Bob is not known to the CRM, and the CRM says that Cleo owns the lead. */
record Calls(
        DynamoDbClient client,
        TableNames tables,
        AccountId account,
        CallBook book,
        List<BusEvent> events,
        List<BusEvent> booked) {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final IntegrationId CRM = new IntegrationId("crm");
    static final String NUMBER = "+12025550171";
    static final SourceName SOURCE = new SourceName("generic");

    static Calls of(DynamoDbClient client, TableNames tables, String account, IntegrationSettings settings) {
        Calls calls =
                new Calls(client, tables, new AccountId(account), new CallBook(), new ArrayList<>(), new ArrayList<>());
        CrmLinks links = new CrmLinks(client, tables);
        for (String name : List.of("Ann", "Bob", "Cleo")) {
            calls.hire(name);
        }
        new Integrations(client, tables)
                .put(calls.account, new Integration(CRM, "hubspot", "CRM", 1, false, settings), Optional.empty());
        for (String name : List.of("Ann", "Cleo")) {
            links.put(calls.account, CRM, new UserId(name), new CrmUserId("C-" + name), Optional.empty());
        }
        return calls;
    }

    Calls known() {
        CrmLead lead = new CrmLead(
                new CrmLeadId("7"),
                new CrmOwner.OfUser(new CrmUserId("C-Cleo")),
                NOW,
                new LeadState.Open(),
                new TreeSet<>(Set.of(NUMBER)),
                new TreeSet<>(),
                Optional.empty());
        new OwnerSyncs(client, tables, CLOCK).begin(account).pulled(CRM, List.of(lead));
        return this;
    }

    Calls tellsTheBus() {
        new Settings(client, tables)
                .put(
                        account,
                        AccountSettings.DEFAULT.withToldCalls(new ToldCalls(true, Optional.empty())),
                        Optional.empty());
        return this;
    }

    void answered(String id, String by) {
        Agent agent = new Agent(
                Optional.of(by), Optional.of(by + " Lee"), Optional.empty(), Optional.empty(), Optional.empty());
        Leg leg = new Leg(
                "1",
                Optional.of(agent),
                LegOutcome.TALKED,
                Optional.of(NOW),
                Optional.of(NOW.plusSeconds(60)),
                Optional.of(Duration.ofSeconds(60)),
                Optional.empty());
        take(id, CallResult.ANSWERED, List.of(leg));
    }

    void missed(String id) {
        take(id, CallResult.MISSED, List.of());
    }

    void assigned(String id, String user) {
        new CallDecisions(client, tables, CLOCK)
                .assign(
                        key(id),
                        Optional.of(new ManualAssignment(Optional.of(new UserId(user)))),
                        Occasion.manual("admin"),
                        stored -> {});
    }

    /** What the queue is to bring again, once the stream has told of the call's change. */
    List<String> told(String id) {
        return taken(change(id));
    }

    /** The call's change, as the stream tells it. */
    String change(String id) {
        return "{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":\"%s\"},\"sk\":{\"S\":\"call\"}},\"SequenceNumber\":\"1\"}}"
                .formatted(CallItems.key(key(id)).partition());
    }

    /** What was booked last has become due. */
    List<String> due() {
        BusEvent event = booked.remove(0);
        return taken("{\"source\":\"%s\",\"detail-type\":\"%s\",\"detail\":%s}"
                .formatted(event.source(), event.detailType(), event.detail()));
    }

    private List<String> taken(String body) {
        SQSEvent.SQSMessage message = new SQSEvent.SQSMessage();
        message.setMessageId("m0");
        message.setBody(body);
        SQSEvent batch = new SQSEvent();
        batch.setRecords(List.of(message));
        return function().recordCalls(batch).getBatchItemFailures().stream()
                .map(failure -> failure.getItemIdentifier())
                .toList();
    }

    List<String> problems() {
        return new SyncProblems(client, tables)
                .list(account, CRM, Optional.empty(), 10).items().stream()
                        .filter(problem -> problem.kind() == SyncProblem.Kind.CALL)
                        .map(problem -> problem.lead() + " " + problem.reason().code())
                        .toList();
    }

    boolean isToBeTold(String id) {
        return client.getItem(get ->
                        get.tableName(tables.calls()).key(CallItems.key(key(id)).attributes()))
                .item()
                .containsKey("told");
    }

    CallKey key(String id) {
        return new CallKey(account, SOURCE, id);
    }

    private RecordCalls function() {
        RecordedCalls calls = new RecordedCalls(client, tables, CLOCK);
        CallRecords records = new CallRecords(client, tables);
        CallRecording recording = new CallRecording(
                calls,
                records,
                new RecordOwners(client, tables),
                new LeadSides(client, tables),
                (where, integration, budget) -> book,
                new Budgets(new CrmRequestCounts(client, tables), CLOCK),
                CLOCK);
        CallTelling telling = new CallTelling(
                new Settings(client, tables),
                new Integrations(client, tables),
                recording,
                new CallPublishing(calls, records, events::add, CLOCK),
                (due, name, event) -> booked.add(new BusEvent(event.source(), event.detailType(), event.detail(), due)),
                CLOCK);
        return new RecordCalls(
                new Batch(Invocations.UNOBSERVED), new BadRecords(new Failures(client, tables), CLOCK), telling);
    }

    private void take(String id, CallResult result, List<Leg> legs) {
        Call call = new Call(
                key(id),
                Set.of(),
                result,
                Optional.of(Direction.INBOUND),
                Optional.of(NOW),
                Optional.empty(),
                Optional.of(NOW.plusSeconds(60)),
                Optional.empty(),
                Party.ofNumber(NUMBER),
                Set.of("+12025550100"),
                Optional.empty(),
                legs,
                List.of(),
                Set.of());
        new CallDecisions(client, tables, CLOCK).record(new CallPart(call, NOW.plusSeconds(90)));
    }

    private void hire(String name) {
        new Users(client, tables)
                .create(
                        account,
                        new User(
                                new UserId(name),
                                new UserName(name, "Lee"),
                                Optional.empty(),
                                ZoneOffset.UTC,
                                ActivePeriods.ALWAYS,
                                0));
    }
}
