package io.rightful.admin.page.call;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import org.jboss.resteasy.reactive.RestResponse;

import io.rightful.admin.access.Caller;
import io.rightful.admin.assignment.AssigneeResource;
import io.rightful.admin.assignment.Person;
import io.rightful.admin.call.CallResource;
import io.rightful.admin.call.CallView;
import io.rightful.admin.call.TraceView;
import io.rightful.admin.page.Choice;
import io.rightful.admin.page.Directory;
import io.rightful.admin.page.ReadersZone;
import io.rightful.admin.page.TimeText;
import io.rightful.admin.text.Codes;
import io.rightful.rules.decision.Reason;

/** One call in words; and a person's word on whose it is. */
@RequestScoped
class CallPages {
    private static final String NOBODY = "nobody";
    private static final String WITHDRAWN = "rules";

    private final Caller caller;
    private final CallResource calls;
    private final AssigneeResource assignees;
    private final Directory directory;
    private final ReadersZone zone;

    CallPages(Caller caller, CallResource calls, AssigneeResource assignees, Directory directory, ReadersZone zone) {
        this.caller = caller;
        this.calls = calls;
        this.assignees = assignees;
        this.directory = directory;
        this.zone = zone;
    }

    CallPage page(String source, String callId) {
        RestResponse<CallView> answer = calls.get(source, callId);
        CallView call = answer.getEntity();
        CallWords words = new CallWords(directory.names(CallWords.users(call).collect(Collectors.toSet())));
        TimeText times = new TimeText(zone.get());
        Optional<Instant> at = call.startedAt().or(call::answeredAt).or(call::endedAt);
        return new CallPage(
                CallWords.who(call),
                CallWords.what(call),
                call.source(),
                call.callId(),
                at.map(Instant::toString).orElse(""),
                at.map(times::moment).orElse("time unknown"),
                words.handledBy(call),
                words.assignee(call),
                call.decision().meaning(),
                call.decision().adminAction(),
                followUp(call),
                call.decision().candidates().stream()
                        .map(user -> new CallPage.Candidate(user, words.name(user)))
                        .toList(),
                call.decision().trace().stream()
                        .map(entry -> row(call, entry, words))
                        .toList(),
                new TimelineDrawing(call, times).draw(),
                CallWords.link(call) + "/assignee",
                call.manual().isPresent(),
                caller.administers() ? Choice.of("", directory.offered()) : List.of(),
                Optional.ofNullable(answer.getHeaderString("ETag")).orElse(""),
                times.zone().getId());
    }

    /**
     * @param whom a user's id, {@code nobody}, or {@code rules} to let them decide again
     * @param seen the version of the call that the reader saw
     */
    void assign(String source, String callId, String whom, Optional<String> seen) {
        switch (whom) {
            case WITHDRAWN -> assignees.delete(source, callId, seen);
            case NOBODY -> assignees.put(source, callId, seen, Person.of(Optional.empty()));
            default -> assignees.put(source, callId, seen, new Person(Optional.of(whom), Optional.empty()));
        }
    }

    private static String followUp(CallView call) {
        return call.decision()
                .followUpSuggested()
                .flatMap(id -> call.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst())
                .map(step -> "Follow-up suggested: nobody answered the later step "
                        + step.name().orElse(step.kind()) + ".")
                .orElse("");
    }

    private static CallPage.TraceRow row(CallView call, TraceView entry, CallWords words) {
        String users = entry.users().stream().map(words::name).collect(Collectors.joining(", "));
        String about =
                entry.subject().map(subject -> CallWords.subject(call, subject)).orElse("");
        return new CallPage.TraceRow(
                CallWords.capital(entry.rule().replace('-', ' ')),
                Codes.read(Reason.class, entry.reason()).map(Reason::meaning).orElse(entry.reason()),
                users.isEmpty() ? about : (about.isEmpty() ? users : about + ": " + users));
    }
}
