package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.rightful.benchmarks.work.Surroundings;

/**
 * Starts every subject in turns, so that whatever the machine does else it does to all of them; who goes first changes
 * with each round. The first round is not counted: it brings the files into memory.
 */
public record Trials(Surroundings surroundings, int starts, PrintStream progress) {
    public Map<Subject, List<Figures>> run(List<Subject> subjects) {
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
        return figures;
    }

    private Figures run(Subject subject) {
        try {
            return subject.run(surroundings, subject.function().warmEvents());
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    subject.function().name() + ", " + subject.program().form() + ": " + e.getMessage(), e);
        }
    }
}
