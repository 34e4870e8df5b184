package io.rightful.rules.settings;

import java.time.Duration;
import java.util.Optional;

import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.sync.ConflictPolicy;
import io.rightful.rules.sync.SyncDirection;
import io.rightful.rules.user.UserId;

/**
 * What an account decided for one of its CRM connections.
 *
 * @param syncLeadOwner whether lead owners are kept in step at all
 * @param firstContactTakesOver whether a CRM's owner whom nobody has contacted gives way to whoever does so first
 * @param callRecords whether each decided call is written to the CRM
 * @param missedCalls for the CRM's call records alone
 * @param installer who connected the CRM: the <em>default</em> of the default lead owner
 * @param lagLimit how old the last sync may be for its owners to count as known
 * @param pullInterval how often changes are read, one minute to a day
 * @param requestBudget how many requests a day the CRM is sent at most; absent, as many as it allows
 */
public record IntegrationSettings(
        boolean syncLeadOwner,
        SyncDirection direction,
        ConflictPolicy conflictPolicy,
        boolean firstContactTakesOver,
        boolean callRecords,
        Optional<MissedCalls> missedCalls,
        Optional<DefaultLeadOwner> defaultLeadOwner,
        Optional<UserId> installer,
        Duration lagLimit,
        Duration pullInterval,
        Optional<Long> requestBudget) {
    public static final IntegrationSettings DEFAULT = new IntegrationSettings(
            true,
            SyncDirection.BOTH,
            ConflictPolicy.CRM_WINS,
            false,
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Duration.ofHours(1),
            Duration.ofMinutes(5),
            Optional.empty());

    public IntegrationSettings installedBy(Optional<UserId> user) {
        return new IntegrationSettings(
                syncLeadOwner,
                direction,
                conflictPolicy,
                firstContactTakesOver,
                callRecords,
                missedCalls,
                defaultLeadOwner,
                user,
                lagLimit,
                pullInterval,
                requestBudget);
    }

    public IntegrationSettings inDirection(SyncDirection other) {
        return new IntegrationSettings(
                syncLeadOwner,
                other,
                conflictPolicy,
                firstContactTakesOver,
                callRecords,
                missedCalls,
                defaultLeadOwner,
                installer,
                lagLimit,
                pullInterval,
                requestBudget);
    }

    public IntegrationSettings settledBy(ConflictPolicy other) {
        return new IntegrationSettings(
                syncLeadOwner,
                direction,
                other,
                firstContactTakesOver,
                callRecords,
                missedCalls,
                defaultLeadOwner,
                installer,
                lagLimit,
                pullInterval,
                requestBudget);
    }

    /** Whether what the CRM says of a lead's owner counts here. */
    public boolean takesOwners() {
        return syncLeadOwner && direction != SyncDirection.PUSH_ONLY;
    }

    /** The policy by which the CRM's records of a source's calls are decided: the integration's own word, else the source's. */
    public AssignmentPolicy policy(AssignmentPolicy ofSource) {
        return new AssignmentPolicy(
                ofSource.talker(),
                missedCalls.orElse(ofSource.missedCalls()),
                defaultLeadOwner.orElse(ofSource.defaultLeadOwner()),
                defaultLeadOwner.isPresent() ? installer : ofSource.installer());
    }
}
