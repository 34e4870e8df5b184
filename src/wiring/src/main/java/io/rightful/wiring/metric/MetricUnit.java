package io.rightful.wiring.metric;

/** In CloudWatch's words. */
public enum MetricUnit {
    COUNT("Count"),
    MILLISECONDS("Milliseconds");

    private final String code;

    MetricUnit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
