package io.rightful.rules.settings;

import java.time.Duration;
import java.util.Optional;

import io.rightful.rules.assignment.AssignmentPolicy;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.user.UserId;

/**
 * What one source decides otherwise than its account.
 *
 * @param installer who installed the source: the <em>default</em> of the default lead owner
 * @param replayWindow how old a signed delivery may be; absent means the provider's default
 */
public record SourceSettings(
        Optional<MissedCalls> missedCalls,
        Optional<DefaultLeadOwner> defaultLeadOwner,
        Optional<UserId> installer,
        Optional<Duration> replayWindow) {
    public static final SourceSettings DEFAULT =
            new SourceSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The policy of this source: its own word, else the account's. */
    public AssignmentPolicy policy(AccountSettings account) {
        return new AssignmentPolicy(
                account.talker(),
                missedCalls.orElse(account.missedCalls()),
                defaultLeadOwner.orElse(account.defaultLeadOwner()),
                installer);
    }
}
