package io.rightful.benchmarks.sync;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.rightful.benchmarks.function.Build;
import io.rightful.benchmarks.function.DeployedFunction;
import io.rightful.benchmarks.function.DeployedFunctions;
import io.rightful.benchmarks.function.FunctionProcess;
import io.rightful.benchmarks.function.Program;
import io.rightful.benchmarks.function.Subject;
import io.rightful.benchmarks.work.ConnectedCrm;
import io.rightful.benchmarks.work.Events;
import io.rightful.benchmarks.work.Surroundings;

/**
 * What a CRM of a million leads is asked when some of them have changed, and the memory that takes: the deployed function, each
 * row in a process of its own. Every sync goes on until one request has found nothing more.
 */
public final class LeadPulls {
    private static final List<Integer> CHANGED = List.of(0, 1, 100, 1_000, 10_000);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Subject subject;
    private final PrintStream out;

    private record Sync(long requests, int invocations, double peakMegabytes) {}

    public LeadPulls(Build build, PrintStream out) {
        DeployedFunction function = DeployedFunctions.PULL_LEAD_OWNERS;
        Program program = build.nativeProgram(function)
                .or(() -> build.jvmProgram(function))
                .orElseThrow(() -> new IllegalStateException("build the project first: ./mvnw package -DskipTests"));
        this.subject = new Subject(function, program);
        this.out = out;
    }

    public void print() {
        try (Surroundings surroundings = Surroundings.start();
                LargeHubSpot hubSpot = new LargeHubSpot()) {
            ConnectedCrm crm = ConnectedCrm.of(surroundings, hubSpot.address());
            out.printf(
                    "%nSync of %d leads of HubSpot, 200 a page, by the %s function of 256 MB%n",
                    LargeHubSpot.LEADS, subject.program().form());
            out.println(
                    "| changed there | what | requests | and until nothing was new | invocations | peak memory, MB |");
            out.println("| --- | --- | --- | --- | --- | --- |");
            Instant at = Instant.now().minus(BETWEEN.multipliedBy(3L + 2 * CHANGED.size()));
            hubSpot.give(1, 0, at);
            run(surroundings, crm, hubSpot);
            int user = 0;
            for (int changed : CHANGED) {
                for (String what : List.of("new here", "known here")) {
                    at = at.plus(BETWEEN);
                    user = (user + 1) % Surroundings.USERS;
                    hubSpot.give(changed, user, at);
                    Sync sync = run(surroundings, crm, hubSpot);
                    demandOwners(crm, hubSpot, changed, user);
                    out.printf(
                            "| %d | %s | %d | 1 | %d | %.0f |%n",
                            changed, what, sync.requests() - 1, sync.invocations(), sync.peakMegabytes());
                }
            }
        }
    }

    private Sync run(Surroundings surroundings, ConnectedCrm crm, LargeHubSpot hubSpot) {
        long before = hubSpot.requests();
        int invocations = 1;
        try (FunctionProcess process =
                new FunctionProcess(subject.program().command(), subject.environment(surroundings), due(crm))) {
            long asked;
            do {
                asked = hubSpot.requests();
                process.answer(due(crm));
                invocations++;
            } while (hubSpot.requests() - asked > 1);
            return new Sync(hubSpot.requests() - before, invocations - 1, process.peakMegabytes());
        }
    }

    private static void demandOwners(ConnectedCrm crm, LargeHubSpot hubSpot, int changed, int user) {
        for (int number = 0; number < changed; number++) {
            crm.demandOwner(hubSpot.phone(number), user);
        }
    }

    private static String due(ConnectedCrm crm) {
        return Events.queued("pull", crm.due("LeadOwnerPullDue"));
    }
}
