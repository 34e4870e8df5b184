package io.rightful.benchmarks.decision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.rightful.benchmarks.Database;
import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.rules.agent.AgentKey;
import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.agent.ClearMatch;
import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.CallDecision;
import io.rightful.rules.assignment.CallQuestion;
import io.rightful.rules.assignment.LookedUp;
import io.rightful.rules.assignment.WhoseCall;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.Call;
import io.rightful.rules.contact.ContactView;

/**
 * Whose call is it, of an answered one: who the talker is, and the decision. Everything is in memory. Equally many talkers,
 * from all over the directory, in a small one and in a large one: with a thousand of them in the large one alone, the
 * processor's caches would be compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionsBenchmark {
    private static final int CALLS = 1024;
    /** How many users the calls are of, in either directory. */
    private static final int TALKERS = 10;

    @Param({"10", "100000"})
    public int users;

    private MemoryDirectory directory;
    private List<Call> calls;
    private int next;

    @Setup
    public void fill() {
        AccountId account = new AccountId("measured");
        directory = MemoryDirectory.of(users);
        calls = IntStream.range(0, CALLS)
                .mapToObj(number -> Ring.in(account, "call-" + number)
                        .answeredBy(People.agent(number % TALKERS * (users / TALKERS)))
                        .call())
                .toList();
    }

    @Benchmark
    public CallDecision decision() {
        next = (next + 1) % CALLS;
        Call call = calls.get(next);
        Instant at = call.happenedAt().orElseThrow();
        Map<AgentKey, AgentMatch> agents = new HashMap<>();
        LookedUp.agents(call).forEach((key, agent) -> agents.put(key, ClearMatch.of(directory.evidence(agent), at)));
        return WhoseCall.decide(new CallQuestion(
                call,
                AssignmentPolicy.DEFAULT,
                agents,
                Map.of(),
                new ContactView.Nobody(),
                Optional.empty(),
                Map.of(),
                Database.CLOCK.instant()));
    }
}
