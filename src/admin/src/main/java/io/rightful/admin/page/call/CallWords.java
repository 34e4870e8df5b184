package io.rightful.admin.page.call;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.admin.call.AgentView;
import io.rightful.admin.call.CallView;
import io.rightful.admin.call.ContactView;
import io.rightful.admin.call.HandledByView;
import io.rightful.admin.call.TraceView;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.page.UserNames;
import io.rightful.rules.user.UserId;

/** What the API says of a call, in words. */
record CallWords(UserNames names) {
    static final String NOBODY = "nobody";

    /** Everybody whom a call names. */
    static Stream<String> users(CallView call) {
        return Stream.of(
                        call.handledBy().stream().map(HandledByView::user),
                        call.assignee().stream(),
                        call.decision().candidates().stream(),
                        call.decision().trace().stream().map(TraceView::users).flatMap(List::stream))
                .flatMap(ids -> ids);
    }

    static String link(CallView call) {
        return PagePath.CALLS + "/" + PagePath.encoded(call.source()) + "/" + PagePath.encoded(call.callId());
    }

    String name(String user) {
        return names.of(new UserId(user));
    }

    String assignee(CallView call) {
        return call.assignee().map(this::name).orElse(NOBODY);
    }

    String handledBy(CallView call) {
        return call.handledBy().isEmpty()
                ? NOBODY
                : call.handledBy().stream().map(this::handler).collect(Collectors.joining(", "));
    }

    static String who(CallView call) {
        ContactView contact = call.contact();
        return Stream.of(contact.name(), contact.number(), contact.email())
                .flatMap(Optional::stream)
                .reduce((one, next) -> one + ", " + next)
                .orElse(contact.withheld() ? "number withheld" : "unknown");
    }

    static String what(CallView call) {
        String talked = call.talkSeconds()
                .map(seconds -> ", " + TimeText.minutes(Duration.ofSeconds(seconds)))
                .orElse("");
        return capital(call.direction().map(way -> way + ", ").orElse("") + call.result() + talked);
    }

    /** What an entry of the trace is about: an agent or a step of this call, by the name that it has there. */
    static String subject(CallView call, String subject) {
        return agents(call)
                .filter(agent ->
                        agent.id().map(id -> "id:" + id).filter(subject::equals).isPresent())
                .findFirst()
                .map(CallWords::agent)
                .or(() -> call.steps().stream()
                        .filter(step -> step.id().equals(subject))
                        .findFirst()
                        .map(step -> "step " + step.name().orElse(step.kind())))
                .orElse(subject);
    }

    private static Stream<AgentView> agents(CallView call) {
        return Stream.of(
                        call.placedBy().stream(),
                        call.legs().stream().flatMap(leg -> leg.agent().stream()),
                        call.steps().stream().flatMap(step -> step.agents().stream()))
                .flatMap(agents -> agents);
    }

    /** As the phone system calls it. */
    static String agent(AgentView agent) {
        return Stream.of(agent.name(), agent.email(), agent.login(), agent.extension(), agent.id())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("an agent without a name");
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String handler(HandledByView handler) {
        return name(handler.user())
                + handler.talkSeconds()
                        .map(seconds -> " (" + TimeText.minutes(Duration.ofSeconds(seconds)) + ")")
                        .orElse("");
    }
}
