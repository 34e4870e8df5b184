package io.rightful.telephony.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;

import io.rightful.fake.FakeServer;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteAccess;
import io.rightful.remote.RemotePage;
import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallNews;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.SourceName;
import io.rightful.telephony.Payload;
import io.rightful.telephony.Providers;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.api.connection.CallLists;

/** What tests of call lists share: a phone system that answers as told, and its calls as they are read. */
public abstract class ListedCallsTest {
    /** 2026-11-16, from ten to eleven. */
    protected static final TimeRange HOUR =
            new TimeRange(Instant.parse("2026-11-16T10:00:00Z"), Instant.parse("2026-11-16T11:00:00Z"));

    protected final FakeServer fake = new FakeServer();
    private final TestTools time = new TestTools();

    @AfterEach
    void stop() {
        fake.close();
    }

    protected CallList list(String provider, RemoteAccess access, Map<String, String> options) {
        return new CallLists(time.tools()).connect(new ApiConnection(provider, fake.address(), access, options));
    }

    protected static List<Payload> all(CallList list) {
        List<Payload> calls = new ArrayList<>();
        Optional<PageCursor> next = Optional.of(PageCursor.START);
        while (next.isPresent()) {
            RemotePage<Payload> page = list.calls(HOUR, next.get());
            calls.addAll(page.items());
            next = page.next();
        }
        return calls;
    }

    /** Id, result, and who talked or rang. */
    protected static List<String> read(String provider, List<Payload> payloads) {
        return payloads.stream()
                .map(payload -> said(provider, payload).call())
                .map(call -> call.key().callId() + " " + call.result() + " " + agents(call))
                .toList();
    }

    /** What a listed call adds to what an event told of it. */
    protected static CallNews news(String provider, String event, Payload listed) {
        CallFacts told = CallFacts.of(said(provider, Payload.json(event)));
        return CallNews.of(Optional.of(told), said(provider, listed));
    }

    private static CallPart said(String provider, Payload payload) {
        SourceContext context =
                new SourceContext(new AccountId("acme"), new SourceName(provider), "US", ZoneOffset.UTC, TestTools.NOW);
        return Providers.named(provider)
                .orElseThrow()
                .normalise(payload, context)
                .fold(
                        call -> call.part(),
                        message -> unexpected("a message"),
                        nothing -> unexpected(nothing.kind()),
                        unclear -> unexpected(unclear.code()),
                        bad -> unexpected(bad.code()));
    }

    private static CallPart unexpected(String what) {
        throw new AssertionError(what);
    }

    private static List<String> agents(Call call) {
        return call.legs().stream()
                .map(Leg::agent)
                .flatMap(Optional::stream)
                .map(ListedCallsTest::identity)
                .toList();
    }

    private static String identity(Agent agent) {
        return agent.id().or(agent::email).orElse("");
    }
}
