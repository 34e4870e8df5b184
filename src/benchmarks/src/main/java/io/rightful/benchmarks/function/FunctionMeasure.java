package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.rightful.benchmarks.work.Surroundings;

/** Measures every deployed function in every form that is built, and Node.js at the same job, in one run. */
public final class FunctionMeasure {
    private static final int STARTS = Integer.getInteger("rightful.measure.starts", 10);

    private final Build build;
    private final PrintStream out;

    public FunctionMeasure(Path root, PrintStream out) {
        this.build = new Build(root);
        this.out = out;
    }

    public List<Measured> print(Surroundings surroundings) {
        List<Subject> subjects = subjects();
        Map<Subject, List<Figures>> figures = new Trials(surroundings, STARTS, System.err).run(subjects);
        List<Measured> rows = figures.entrySet().stream()
                .map(entry -> new Measured(entry.getKey(), entry.getValue()))
                .toList();
        new FigureTable(out, STARTS).print(rows);
        printLines(rows);
        return rows;
    }

    private void printLines(List<Measured> rows) {
        NodeLines lines = new NodeLines(out);
        Optional<Measured> ours = rows.stream()
                .filter(row -> row.subject().function().equals(DeployedFunctions.CALL_COMPLETED))
                .filter(row -> row.subject().program().form().equals(Build.NATIVE))
                .findFirst();
        ours.ifPresent(row -> rows.stream()
                .filter(other -> other.subject().program().form().startsWith("Node.js"))
                .forEach(node -> lines.print(row, node)));
        rows.forEach(lines::print);
    }

    private List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        DeployedFunctions.ALL.forEach(function -> Stream.of(nativeProgram(function), build.jvmProgram(function))
                .flatMap(Optional::stream)
                .forEach(program -> subjects.add(new Subject(function, program))));
        NodeProgram.prepare(build.root())
                .forEach(program -> subjects.add(new Subject(DeployedFunctions.CALL_COMPLETED, program)));
        return subjects;
    }

    private Optional<Program> nativeProgram(DeployedFunction function) {
        Optional<Program> program = build.nativeProgram(function);
        program.ifPresentOrElse(
                built -> out.println(function.name() + ": native executable of " + build.age(built)),
                () -> out.println(function.name() + ": no native executable; ./mvnw package -Dnative makes it"));
        return program;
    }
}
