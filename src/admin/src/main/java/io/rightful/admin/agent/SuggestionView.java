package io.rightful.admin.agent;

import io.rightful.rules.agent.Candidate;
import io.rightful.rules.agent.Suggestion;

/** A user whom an admin may want to link an agent to. Never an assignment. */
public record SuggestionView(String user, String name, String why, String meaning) {
    static SuggestionView of(Suggestion suggestion, Candidate candidate) {
        return new SuggestionView(
                suggestion.user().value(),
                candidate.name().displayed(),
                suggestion.why().code(),
                suggestion.why().meaning());
    }
}
