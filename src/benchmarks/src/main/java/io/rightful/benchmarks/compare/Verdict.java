package io.rightful.benchmarks.compare;

/** Of every figure less is better. */
public enum Verdict {
    NO_CHANGE("no change beyond the noise"),
    LESS("BETTER"),
    MORE("WORSE");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
