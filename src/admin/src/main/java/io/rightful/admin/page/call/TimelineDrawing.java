package io.rightful.admin.page.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.admin.call.CallView;
import io.rightful.admin.call.LegView;
import io.rightful.admin.call.StepView;
import io.rightful.admin.page.TimeText;

/** Draws a call's steps and legs to scale. A step ends where the next begins. */
record TimelineDrawing(CallView call, TimeText times) {
    private static final int WIDTH = 1000;
    private static final int LINE = 22;
    private static final int ABOVE = 4;
    /** So that a moment can be seen. */
    private static final int NARROWEST = 6;

    CallTimeline draw() {
        List<Span> spans = Stream.concat(steps().stream(), call.legs().stream().map(this::leg))
                .toList();
        List<Instant> moments = spans.stream()
                .flatMap(span -> Stream.of(span.from, span.to))
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        Optional<Instant> begin = moments.stream().findFirst();
        Optional<Instant> end = moments.stream().reduce((one, later) -> later);
        List<CallTimeline.Line> lines = new ArrayList<>();
        for (Span span : spans) {
            lines.add(line(span, lines.size(), begin, end));
        }
        return new CallTimeline(
                lines.size() * LINE,
                begin.map(times::clock).orElse(""),
                end.map(times::clock).orElse(""),
                begin.isPresent(),
                lines);
    }

    private List<Span> steps() {
        List<Span> spans = new ArrayList<>();
        List<StepView> steps = call.steps();
        for (int place = 0; place < steps.size(); place++) {
            Optional<Instant> next =
                    place + 1 < steps.size() ? steps.get(place + 1).startedAt() : call.endedAt();
            spans.add(step(steps.get(place), next));
        }
        return spans;
    }

    private static Span step(StepView step, Optional<Instant> next) {
        String agents = step.agents().stream().map(CallWords::agent).collect(Collectors.joining(", "));
        String name = step.name()
                .filter(text -> !text.equals(agents))
                .map(text -> " “" + text + "”")
                .orElse("");
        return new Span(
                "step",
                CallWords.capital(step.kind().replace('-', ' ')) + name + (agents.isEmpty() ? "" : ": " + agents),
                step.startedAt(),
                next.filter(end -> step.startedAt().filter(end::isAfter).isPresent()));
    }

    private Span leg(LegView leg) {
        String talk = leg.talkSeconds()
                .map(seconds -> " for " + TimeText.minutes(Duration.ofSeconds(seconds)))
                .orElse("");
        Optional<Instant> to = leg.endedAt()
                .or(() -> leg.startedAt().flatMap(from -> leg.talkSeconds().map(from::plusSeconds)));
        return new Span(
                leg.outcome(),
                leg.agent().map(CallWords::agent).orElse("Somebody unknown") + " " + leg.outcome() + talk,
                leg.startedAt(),
                to);
    }

    private CallTimeline.Line line(Span span, int place, Optional<Instant> begin, Optional<Instant> end) {
        int from = span.from.map(time -> x(time, begin, end)).orElse(0);
        int to = span.to.map(time -> x(time, begin, end)).orElse(from);
        int width = span.from.isEmpty() ? 0 : Math.max(NARROWEST, to - from);
        String when = span.from
                .map(time -> times.clock(time)
                        + span.to.map(until -> " to " + times.clock(until)).orElse(""))
                .orElse("time unknown");
        return new CallTimeline.Line(
                span.kind, span.what, when, place * LINE + ABOVE, Math.min(from, WIDTH - NARROWEST), width);
    }

    private static int x(Instant time, Optional<Instant> begin, Optional<Instant> end) {
        Instant start = begin.orElse(time);
        long whole = Math.max(1, Duration.between(start, end.orElse(time)).toMillis());
        return Math.toIntExact(WIDTH * Duration.between(start, time).toMillis() / whole);
    }

    private record Span(String kind, String what, Optional<Instant> from, Optional<Instant> to) {}
}
