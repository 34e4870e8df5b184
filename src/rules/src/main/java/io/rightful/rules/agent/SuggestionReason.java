package io.rightful.rules.agent;

import java.util.Locale;

/** Why a user is suggested for an agent, the likeliest first. */
public enum SuggestionReason {
    SAME_NAME("The names are the same."),
    EMAIL_SPELLS_NAME("The agent's e-mail spells the user's name."),
    SAME_NAME_LEFT("The names are the same; the user has left."),
    SAME_LETTERS("The names are the same, written with other spaces."),
    SWAPPED("The names are the same in another order."),
    EXTRA_NAME("One has a name that the other leaves out, or another middle name."),
    NICKNAME("The first names can be forms of one name."),
    INITIAL("An initial stands for a first or last name."),
    GENERATION_DIFFERS("The names are the same, the generations are not."),
    SINGLE_NAME("A single name is the other's first or last name.");

    private final String meaning;

    SuggestionReason(String meaning) {
        this.meaning = meaning;
    }

    /** The stable code shown to people and programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String meaning() {
        return meaning;
    }
}
