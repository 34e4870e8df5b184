package io.rightful.benchmarks.throughput;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.rightful.benchmarks.People;
import io.rightful.benchmarks.Ring;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;

/** Calls that never repeat: of ten, eight are answered by users, one by an agent whom nobody knows, one is missed. */
public final class Traffic {
    private static final int KINDS = 10;

    private final AccountId account;
    private final int users;
    private final AtomicInteger calls = new AtomicInteger();

    public Traffic(AccountId account, int users) {
        this.account = account;
        this.users = users;
    }

    List<CallPart> next(int count) {
        return IntStream.range(0, count)
                .mapToObj(call -> call(calls.getAndIncrement()))
                .toList();
    }

    private CallPart call(int number) {
        Ring ring = Ring.in(account, "call-" + number).from(String.format(Locale.ROOT, "+1202555%07d", number));
        return switch (number % KINDS) {
            case 0 -> ring.missed();
            case 1 -> ring.answeredBy(People.stranger(number));
            default -> ring.answeredBy(People.agent(number % users));
        };
    }
}
