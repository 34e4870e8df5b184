package io.rightful.admin.page.settings;

import java.util.List;

import io.rightful.admin.page.Choice;

/**
 * What the account decided, as a form.
 *
 * @param version what the form was written from
 * @param saved whether it was just saved
 */
public record SettingsPage(
        String region,
        String timeZone,
        String ownNumbers,
        List<Choice> talker,
        List<Choice> missedCalls,
        List<Choice> missedCallsUser,
        List<Choice> defaultLeadOwner,
        List<Choice> defaultLeadOwnerUser,
        String queue,
        List<Choice> routing,
        boolean autoLeadOwner,
        long minimumTalkSeconds,
        boolean createContacts,
        boolean agentsSetOwners,
        String version,
        boolean saved) {}
