package io.rightful.rules.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import io.rightful.rules.name.Likeness;
import io.rightful.rules.name.PersonName;
import io.rightful.rules.user.UserId;

/** Users whom an admin may want to link an agent to: at most {@value #LIMIT}, in one order whatever the input's. */
public final class Suggestions {
    public static final int LIMIT = 5;

    private Suggestions() {}

    public static List<Suggestion> of(Agent agent, Collection<Candidate> candidates) {
        Map<UserId, SuggestionReason> likeliest = new TreeMap<>();
        candidates.forEach(candidate ->
                why(agent, candidate).ifPresent(why -> likeliest.merge(candidate.user(), why, Suggestions::likelier)));
        List<UserId> ranked = likeliest.keySet().stream()
                .sorted(Comparator.comparing(likeliest::get))
                .limit(LIMIT)
                .toList();
        List<Suggestion> suggestions = new ArrayList<>();
        for (UserId user : ranked) {
            suggestions.add(new Suggestion(user, likeliest.get(user), suggestions.size() + 1));
        }
        return List.copyOf(suggestions);
    }

    private static SuggestionReason likelier(SuggestionReason one, SuggestionReason other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Optional<SuggestionReason> why(Agent agent, Candidate candidate) {
        return PersonName.of(candidate.name()).flatMap(user -> {
            Set<SuggestionReason> reasons = EnumSet.noneOf(SuggestionReason.class);
            agent.personName()
                    .flatMap(name -> Likeness.of(name, user))
                    .ifPresent(likeness -> reasons.add(reason(likeness, candidate)));
            agent.foldedEmail()
                    .filter(user::isSpelledBy)
                    .ifPresent(email -> reasons.add(SuggestionReason.EMAIL_SPELLS_NAME));
            return reasons.stream().findFirst();
        });
    }

    private static SuggestionReason reason(Likeness likeness, Candidate candidate) {
        return switch (likeness) {
            case SAME -> candidate.active().isOpen() ? SuggestionReason.SAME_NAME : SuggestionReason.SAME_NAME_LEFT;
            case SAME_LETTERS -> SuggestionReason.SAME_LETTERS;
            case SWAPPED -> SuggestionReason.SWAPPED;
            case EXTRA_NAME -> SuggestionReason.EXTRA_NAME;
            case NICKNAME -> SuggestionReason.NICKNAME;
            case INITIAL -> SuggestionReason.INITIAL;
            case GENERATION_DIFFERS -> SuggestionReason.GENERATION_DIFFERS;
            case SINGLE_NAME -> SuggestionReason.SINGLE_NAME;
        };
    }
}
