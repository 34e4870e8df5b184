package io.rightful.benchmarks.function;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of a running process. */
final class ProcessFigures {
    /** Linux reports times in hundredths of a second on every machine. */
    private static final double MILLIS_A_TICK = 10;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    private final Path folder;

    ProcessFigures(long process) {
        this.folder = Path.of("/proc", Long.toString(process));
    }

    /** Milliseconds of all its threads so far, those that ended included. */
    double cpuMillis() {
        String stat = read("stat");
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return MILLIS_A_TICK * (Long.parseLong(afterName[USER_TIME]) + Long.parseLong(afterName[SYSTEM_TIME]));
    }

    /** Megabytes (of 1024 * 1024 bytes) that were in memory at its peak. */
    double peakMegabytes() {
        String line = read("status")
                .lines()
                .filter(text -> text.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the process has ended"));
        return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("only Linux tells what a process takes", e);
        }
    }
}
