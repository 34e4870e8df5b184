package io.rightful.webhooks;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What became of many deliveries, told from several threads. */
final class FuzzTally {
    private static final int SHOWN = 20;

    private final Map<String, Long> answers = new ConcurrentHashMap<>();
    private final Collection<String> violations = new ConcurrentLinkedQueue<>();
    private final AtomicLong slowest = new AtomicLong();

    void answered(String answer, long milliseconds) {
        answers.merge(answer, 1L, Long::sum);
        slowest.accumulateAndGet(milliseconds, Math::max);
    }

    void violated(String how) {
        if (violations.size() < SHOWN) {
            violations.add(how);
        }
    }

    Map<String, Long> answers() {
        return answers;
    }

    Collection<String> violations() {
        return violations;
    }

    long slowest() {
        return slowest.get();
    }
}
