package io.rightful.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Repeated measurements of one thing, in ascending order. */
public record Spread(List<Double> values) {
    public Spread {
        values = values.stream().sorted().toList();
    }

    public static Spread of(Collection<Double> values) {
        return new Spread(List.copyOf(values));
    }

    public double median() {
        int middle = values.size() / 2;
        return values.size() % 2 == 1 ? values.get(middle) : (values.get(middle - 1) + values.get(middle)) / 2;
    }

    public double least() {
        return values.get(0);
    }

    public double most() {
        return values.get(values.size() - 1);
    }

    /** Median and range, with so many decimals. */
    public String text(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(
                Locale.ROOT, number + " (" + number + " to " + number + ")", median(), least(), most());
    }
}
