package io.rightful.telephony.connect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallFacts;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;
import io.rightful.rules.call.Leg;
import io.rightful.rules.call.Step;
import io.rightful.telephony.Given;
import io.rightful.telephony.Payload;

import static org.assertj.core.api.Assertions.assertThat;

class MergedContactsTest {
    private static final String FIRST = "a4f0c1de-7b32-4c55-8f19-0d6e2b7a9c31";
    private static final String SECOND = "b8e2d733-19c4-4f0a-a6d5-5c1f3e8b2a40";

    private static final List<CallFacts> STATEMENTS = Stream.of(
                    "connected-to-agent",
                    "answered-disconnected",
                    "answered-completed",
                    "answered-record",
                    "transferred",
                    "transferred-in-vain-to-an-agent")
            .map(MergedContactsTest::facts)
            .toList();

    @Property(tries = 200)
    void whateverTheOrderAndHoweverOftenOneCallResults(@ForAll("schedules") List<Integer> schedule) {
        List<CallFacts> inOrder = IntStream.range(0, STATEMENTS.size())
                .filter(schedule::contains)
                .mapToObj(STATEMENTS::get)
                .toList();
        List<CallFacts> delivered = schedule.stream().map(STATEMENTS::get).toList();

        assertThat(merged(delivered).call()).isEqualTo(merged(inOrder).call());
    }

    @Provide
    Arbitrary<List<Integer>> schedules() {
        return Arbitraries.integers()
                .between(0, STATEMENTS.size() - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Test
    void theEventsAndTheRecordOfOneContactAreOneLegWithAllTheirFacts() {
        Call call = merged("answered-completed", "answered-record", "answered-disconnected");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(call.contact().number()).contains("+12025550164");
        assertThat(call.legs()).hasSize(1);
        assertThat(call.legs().get(0).agent().flatMap(Agent::login)).contains("ivandermeer");
        assertThat(call.legs().get(0).talkTime()).isPresent();
        assertThat(call.steps()).hasSize(1);
        assertThat(call.steps().get(0).name()).contains("New patients");
    }

    @Test
    void aTransferAddsTheLatestTalkerAndLeavesTheBeginningAlone() {
        Call call = merged("answered-completed", "transferred");

        assertThat(call.aliases()).containsExactly(SECOND);
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.startedAt()).contains(Instant.parse("2026-11-16T10:00:00.120Z"));
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:20Z"));
        assertThat(call.endedAt()).contains(Instant.parse("2026-11-16T10:09:00Z"));
        assertThat(call.legs()).extracting(Leg::id).containsExactly(FIRST, SECOND);
        assertThat(call.legs().get(1).startedAt().orElseThrow())
                .isAfter(call.legs().get(0).startedAt().orElseThrow());
    }

    @Test
    void aTransferThatNobodyTookIsALaterStepAndLowersNothing() {
        for (String transfer : List.of(
                "transferred-in-vain", "transferred-in-vain-without-a-queue", "transferred-in-vain-to-an-agent")) {
            Call call = merged(transfer, "answered-completed");

            assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
            assertThat(call.legs()).extracting(Leg::id).containsExactly(FIRST);
            assertThat(call.steps()).hasSize(2);
            assertThat(started(call.steps().get(1)))
                    .isAfter(call.legs().get(0).startedAt().orElseThrow());
        }
    }

    private static Instant started(Step step) {
        return step.startedAt().orElseThrow();
    }

    private static Call merged(String... fixtures) {
        return merged(Stream.of(fixtures).map(MergedContactsTest::facts).toList())
                .call();
    }

    private static CallFacts merged(List<CallFacts> statements) {
        Optional<CallFacts> all = statements.stream().reduce(CallFacts::merge);
        return all.orElseThrow();
    }

    private static CallFacts facts(String fixture) {
        String body = Given.text(Given.fixtures("connect").resolve(fixture + ".json"));
        return CallFacts.of(Given.part(new ConnectProvider().normalise(Payload.json(body), Given.CONTEXT)));
    }
}
