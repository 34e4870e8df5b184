package io.rightful.benchmarks.work;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers as Quo does, whose users are those of the account. */
public final class FakeQuo implements AutoCloseable {
    private final LocalServer server =
            new LocalServer(exchange -> LocalServer.answer(exchange, 200, "application/json;charset=utf-8", users()));

    String address() {
        return "http://" + server.address();
    }

    private static String users() {
        return IntStream.range(0, Surroundings.USERS)
                .mapToObj(user ->
                        "{\"id\":\"US%d\",\"email\":\"robin.%d@example.com\",\"firstName\":\"Robin\",\"lastName\":\"Number\"}"
                                .formatted(user, user))
                .collect(Collectors.joining(",", "{\"data\":[", "],\"nextPageToken\":null}"));
    }

    @Override
    public void close() {
        server.close();
    }
}
