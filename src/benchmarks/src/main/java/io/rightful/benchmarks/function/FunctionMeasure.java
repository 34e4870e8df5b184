package io.rightful.benchmarks.function;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures every deployed function in every form that is built, and Node.js at the same job, in one run. */
public final class FunctionMeasure {
    private final Build build;
    private final PrintStream out;

    public FunctionMeasure(Path root, PrintStream out) {
        this.build = new Build(root);
        this.out = out;
    }

    public List<Measured> print() {
        DeployedFunctions.asked().forEach(this::sayWhatIsNative);
        List<Subject> subjects = Stream.concat(
                        DeployedFunctions.asked().flatMap(this::subjects),
                        NodeProgram.prepare(build.root()).stream()
                                .map(program -> new Subject(DeployedFunctions.CALL_COMPLETED, program)))
                .toList();
        Trials trials = Trials.asked();
        List<Measured> rows = trials.run(subjects);
        new FigureTable(out, trials.starts()).print(rows);
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
                .filter(other -> other.subject().program().form().startsWith(NodeProgram.FORM))
                .forEach(node -> lines.print(row, node)));
        rows.forEach(lines::print);
    }

    private Stream<Subject> subjects(DeployedFunction function) {
        return Stream.of(build.nativeProgram(function), build.jvmProgram(function))
                .flatMap(Optional::stream)
                .map(program -> new Subject(function, program));
    }

    private void sayWhatIsNative(DeployedFunction function) {
        build.nativeProgram(function)
                .ifPresentOrElse(
                        built -> out.println(function.name() + ": native executable of " + build.age(built)),
                        () -> out.println(
                                function.name() + ": no native executable; ./mvnw package -Dnative makes it"));
    }
}
