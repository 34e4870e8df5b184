package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.rightful.benchmarks.work.Surroundings;

/**
 * Starts every subject in turns, so that whatever else the machine does it does to all of them; who goes first changes
 * with each round. The first round is not counted: it brings the files into memory. Each start has a database of its own,
 * because DynamoDB Local slows down as it fills, and the last of many starts would show that.
 */
public record Trials(int starts, PrintStream progress) {
    private static final int STARTS = Integer.getInteger("rightful.measure.starts", 10);

    /** As many starts as are asked for, or ten. */
    public static Trials asked() {
        return new Trials(STARTS, System.err);
    }

    public List<Measured> run(List<Subject> subjects) {
        Map<Subject, List<Figures>> figures = new LinkedHashMap<>();
        subjects.forEach(subject -> figures.put(subject, new ArrayList<>()));
        for (int round = 0; round <= starts; round++) {
            List<Subject> turns = new ArrayList<>(subjects);
            Collections.rotate(turns, round);
            for (Subject subject : turns) {
                Figures one = run(subject);
                if (round > 0) {
                    figures.get(subject).add(one);
                }
            }
            progress.printf("round %d of %d%n", round, starts);
        }
        return figures.entrySet().stream()
                .map(entry -> new Measured(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Figures run(Subject subject) {
        try (Surroundings surroundings = Surroundings.start()) {
            return subject.run(surroundings);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    subject.function().name() + ", " + subject.program().form() + ": " + e.getMessage(), e);
        }
    }
}
