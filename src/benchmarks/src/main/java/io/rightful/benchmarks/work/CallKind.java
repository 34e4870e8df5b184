package io.rightful.benchmarks.work;

import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.rules.call.CallPart;

/** The calls of a sensible day, and how many of a hundred are of each kind. */
public enum CallKind {
    ANSWERED_KNOWN("answered, contact known", 55),
    ANSWERED_NEW("answered, caller new", 20),
    MISSED_KNOWN("missed, contact known", 10),
    MISSED_NEW("missed, caller new", 10),
    ANSWERED_BY_STRANGER("answered by an agent whom nobody knows", 5);

    private static final String KNOWN = "+12025550181";

    private final String text;
    private final int percent;

    CallKind(String text, int percent) {
        this.text = text;
        this.percent = percent;
    }

    public String text() {
        return text;
    }

    /** Of all calls, from 0 to 1. */
    public double share() {
        return percent / 100.0;
    }

    CallPart call(Ring ring, int number) {
        String unknown = "+1202556%07d".formatted(number);
        return switch (this) {
            case ANSWERED_KNOWN -> ring.from(KNOWN).answeredBy(People.agent(number % Surroundings.USERS));
            case ANSWERED_NEW -> ring.from(unknown).answeredBy(People.agent(number % Surroundings.USERS));
            case MISSED_KNOWN -> ring.from(KNOWN).missed();
            case MISSED_NEW -> ring.from(unknown).missed();
            case ANSWERED_BY_STRANGER -> ring.from(KNOWN).answeredBy(People.stranger(number));
        };
    }
}
