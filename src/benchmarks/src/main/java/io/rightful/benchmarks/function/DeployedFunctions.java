package io.rightful.benchmarks.function;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.rightful.benchmarks.work.DueLeadCalls;
import io.rightful.benchmarks.work.ErasedContacts;
import io.rightful.benchmarks.work.FinishedCalls;
import io.rightful.benchmarks.work.Leavers;
import io.rightful.benchmarks.work.ListedAgentsAgain;
import io.rightful.benchmarks.work.ListedCrmUsers;
import io.rightful.benchmarks.work.NewPrimaryAgents;
import io.rightful.benchmarks.work.PulledLeads;
import io.rightful.benchmarks.work.PushedOwners;
import io.rightful.benchmarks.work.Ranges;
import io.rightful.benchmarks.work.ReceivedForms;
import io.rightful.benchmarks.work.RecordedCalls;
import io.rightful.benchmarks.work.ReplayedDeliveries;
import io.rightful.benchmarks.work.RingPlans;
import io.rightful.benchmarks.work.UnsentCalls;
import io.rightful.benchmarks.work.UntoldCalls;
import io.rightful.benchmarks.work.UntoldListedCalls;
import io.rightful.benchmarks.work.UserLists;
import io.rightful.benchmarks.work.WaitingCalls;
import io.rightful.benchmarks.work.Webhooks;

/** Every function that is deployed. A further one is one line here, and its work. */
public final class DeployedFunctions {
    private static final int MANY = 150;
    private static final int FEW = 50;

    public static final DeployedFunction CALL_COMPLETED =
            DeployedFunction.exported("callCompleted", "call-completed", MANY, FinishedCalls::new);

    public static final DeployedFunction PULL_LEAD_OWNERS =
            DeployedFunction.exported("pullLeadOwners", "lead-owner-sync", FEW, PulledLeads::new);

    public static final List<DeployedFunction> ALL = List.of(
            CALL_COMPLETED,
            DeployedFunction.exported("messageReceived", "call-completed", MANY, ReceivedForms::new),
            DeployedFunction.exported("decideWaiting", "call-completed", FEW, WaitingCalls::new),
            DeployedFunction.exported("decideRange", "call-completed", FEW, Ranges::new),
            DeployedFunction.exported("leadCallDue", "call-completed", FEW, DueLeadCalls::new),
            DeployedFunction.exported("primaryAgentNotice", "primary-agent-notice", FEW, NewPrimaryAgents::new),
            DeployedFunction.exported("handOver", "jobs", FEW, Leavers::new),
            DeployedFunction.exported("eraseContact", "jobs", FEW, ErasedContacts::new),
            DeployedFunction.exported("replayDeliveries", "jobs", FEW, ReplayedDeliveries::new),
            DeployedFunction.exported("sendKept", "jobs", FEW, UnsentCalls::new),
            PULL_LEAD_OWNERS,
            DeployedFunction.exported("pushLeadOwners", "lead-owner-sync", FEW, PushedOwners::new),
            DeployedFunction.exported("syncCrmUsers", "lead-owner-sync", FEW, ListedCrmUsers::new),
            DeployedFunction.exported("recordCalls", "lead-owner-sync", FEW, RecordedCalls::new),
            DeployedFunction.exported("readAgents", "telephony-sync", FEW, ListedAgentsAgain::new),
            DeployedFunction.exported("readCalls", "telephony-sync", FEW, UntoldListedCalls::new),
            DeployedFunction.exported("tellCalls", "lead-owner-sync", FEW, UntoldCalls::new),
            DeployedFunction.http("telephonyWebhooks", "telephony-webhooks", MANY, Webhooks::new),
            DeployedFunction.http("telephonyRouting", "telephony-webhooks", MANY, RingPlans::new),
            DeployedFunction.http("admin", "admin", MANY, UserLists::new));

    private static final Set<String> ONLY =
            Set.of(System.getProperty("rightful.measure.only", "").split(","));

    private DeployedFunctions() {}

    public static boolean allAreAsked() {
        return asked().count() == ALL.size();
    }

    /** Those that are to be measured: all, if none is named. */
    public static Stream<DeployedFunction> asked() {
        return ALL.stream().filter(function -> ONLY.contains("") || ONLY.contains(function.name()));
    }
}
