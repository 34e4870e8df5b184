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
        return quantile(0.5);
    }

    /** Below which this part of the values lies, from 0 to 1; between two values in proportion. */
    public double quantile(double part) {
        double place = part * (values.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, values.size() - 1);
        return values.get(below) + (place - below) * (values.get(above) - values.get(below));
    }

    /** Median, quartiles and range, with so many decimals. */
    public String text(int decimals) {
        String number = "%." + decimals + "f";
        return String.format(
                Locale.ROOT,
                number + " (" + number + " to " + number + "; " + number + " to " + number + ")",
                median(),
                quantile(0.25),
                quantile(0.75),
                quantile(0),
                quantile(1));
    }
}
