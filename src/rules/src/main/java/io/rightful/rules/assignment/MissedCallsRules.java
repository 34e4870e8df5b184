package io.rightful.rules.assignment;

import java.util.List;

/** The rules that the setting <em>assign missed calls to</em> stands for. */
final class MissedCallsRules {
    private static final List<SearchRule<? super CallQuestion>> AUTOMATIC = List.of(
            new MissedCallsAutomaticRule(),
            new LastStepAgentRule(),
            new LastStepVoicemailRule(),
            new LeadOwnerRule(),
            new FavouriteAgentRule(),
            new DefaultLeadOwnerRule());

    private MissedCallsRules() {}

    static List<SearchRule<? super CallQuestion>> of(MissedCalls setting) {
        return setting.fold(
                () -> AUTOMATIC,
                user -> List.of(new MissedCallsUserRule(user)),
                () -> List.of(new MissedCallsNobodyRule()));
    }
}
