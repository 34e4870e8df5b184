package io.rightful.rules.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;

import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.routing.RoutingSettings;

/**
 * What an account decided once for all its sources.
 *
 * @param region ISO 3166 code by which national numbers are read
 * @param timeZone for times that a payload states without a zone
 * @param ownNumbers E.164; never a contact
 * @param routing who rings
 * @param minimumTalkTime below it an answered call does not make a lead owner
 * @param createContacts whether a call from an unknown number makes a contact
 * @param notices how agents are told of contacts that become theirs
 * @param agentsSetOwners whether agents may set and clear a contact's lead owner and primary agent
 * @param toldCalls whom decided calls are told
 * @param crms what follows from the settings of its CRM connections
 */
public record AccountSettings(
        String region,
        ZoneId timeZone,
        Set<String> ownNumbers,
        Talker talker,
        MissedCalls missedCalls,
        DefaultLeadOwner defaultLeadOwner,
        RoutingSettings routing,
        boolean autoLeadOwner,
        Duration minimumTalkTime,
        boolean createContacts,
        NoticeSettings notices,
        boolean agentsSetOwners,
        ToldCalls toldCalls,
        CrmsInUse crms) {
    public static final AccountSettings DEFAULT = new AccountSettings(
            "US",
            ZoneId.of("UTC"),
            Set.of(),
            Talker.LATEST,
            new MissedCalls.Automatic(),
            new DefaultLeadOwner.None(),
            false,
            Duration.ZERO,
            true);

    public AccountSettings {
        ownNumbers = new TreeSet<>(ownNumbers);
    }

    /** With everything else as it is by default. */
    public AccountSettings(
            String region,
            ZoneId timeZone,
            Set<String> ownNumbers,
            Talker talker,
            MissedCalls missedCalls,
            DefaultLeadOwner defaultLeadOwner,
            boolean autoLeadOwner,
            Duration minimumTalkTime,
            boolean createContacts) {
        this(
                region,
                timeZone,
                ownNumbers,
                talker,
                missedCalls,
                defaultLeadOwner,
                RoutingSettings.DEFAULT,
                autoLeadOwner,
                minimumTalkTime,
                createContacts,
                NoticeSettings.DEFAULT,
                true,
                ToldCalls.NOBODY,
                CrmsInUse.NONE);
    }

    public AccountSettings withNotices(NoticeSettings other) {
        return new AccountSettings(
                region,
                timeZone,
                ownNumbers,
                talker,
                missedCalls,
                defaultLeadOwner,
                routing,
                autoLeadOwner,
                minimumTalkTime,
                createContacts,
                other,
                agentsSetOwners,
                toldCalls,
                crms);
    }

    public AccountSettings withRouting(RoutingSettings other) {
        return new AccountSettings(
                region,
                timeZone,
                ownNumbers,
                talker,
                missedCalls,
                defaultLeadOwner,
                other,
                autoLeadOwner,
                minimumTalkTime,
                createContacts,
                notices,
                agentsSetOwners,
                toldCalls,
                crms);
    }

    public AccountSettings withToldCalls(ToldCalls other) {
        return with(other, crms);
    }

    public AccountSettings withCrms(CrmsInUse other) {
        return with(toldCalls, other);
    }

    /** Whether anybody or anything outside is told of decided calls. */
    public boolean tellsCalls() {
        return toldCalls.toAnybody() || !crms.recording().isEmpty();
    }

    private AccountSettings with(ToldCalls told, CrmsInUse inUse) {
        return new AccountSettings(
                region,
                timeZone,
                ownNumbers,
                talker,
                missedCalls,
                defaultLeadOwner,
                routing,
                autoLeadOwner,
                minimumTalkTime,
                createContacts,
                notices,
                agentsSetOwners,
                told,
                inUse);
    }
}
