package io.rightful.admin.call;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.admin.text.PlainText;
import io.rightful.admin.text.Times;
import io.rightful.ledger.call.CallFilter;
import io.rightful.ledger.call.CallFilter.Outcome;
import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.routing.TeamId;
import io.rightful.rules.user.UserId;

/** Which calls a list asks for. */
public class CallQuery {
    private static final int ID_LIMIT = 256;

    @QueryParam("handledBy")
    @Parameter(description = "A user's id: who talked.")
    Optional<String> handledBy;

    @QueryParam("assignee")
    @Parameter(description = "A user's id: who is responsible.")
    Optional<String> assignee;

    @QueryParam("team")
    @Parameter(description = "A team's id: one of its members is responsible.")
    Optional<String> team;

    @QueryParam("outcome")
    @Parameter(description = "assigned or unassigned.")
    Optional<String> outcome;

    @QueryParam("result")
    @Parameter(description = "answered, voicemail, missed, abandoned or started.")
    Optional<String> result;

    @QueryParam("source")
    @Parameter(description = "A source's name.")
    Optional<String> source;

    @QueryParam("from")
    @Parameter(description = "Inclusive, such as 2026-05-04T00:00:00Z.")
    Optional<String> from;

    @QueryParam("to")
    @Parameter(description = "Exclusive.")
    Optional<String> to;

    /** @param stated what is stated for a name, as in a query */
    public static CallQuery of(Function<String, Optional<String>> stated) {
        CallQuery query = new CallQuery();
        query.handledBy = stated.apply("handledBy");
        query.assignee = stated.apply("assignee");
        query.team = stated.apply("team");
        query.outcome = stated.apply("outcome");
        query.result = stated.apply("result");
        query.source = stated.apply("source");
        query.from = stated.apply("from");
        query.to = stated.apply("to");
        return query;
    }

    CallFilter filter() {
        return new CallFilter(
                handledBy.map(text -> new UserId(id("handledBy", text))),
                assignee.map(text -> new UserId(id("assignee", text))),
                outcome.map(text -> code("outcome", Outcome.class, text)),
                result.map(text -> code("result", CallResult.class, text)),
                source.map(text -> new SourceName(id("source", text))),
                from.map(text -> time("from", text)),
                to.map(text -> time("to", text)));
    }

    Optional<TeamId> team() {
        return team.map(text -> new TeamId(id("team", text)));
    }

    private static String id(String name, String text) {
        if (text.isBlank() || !PlainText.fits(text, ID_LIMIT)) {
            throw Refusals.unreadable(name + ": state an id, or leave it out.");
        }
        return text;
    }

    private static <E extends Enum<E>> E code(String name, Class<E> type, String text) {
        return Codes.read(type, text)
                .orElseThrow(() -> Refusals.unreadable(name + ": one of " + Codes.all(type) + "."));
    }

    private static Instant time(String name, String text) {
        return Times.read(text).orElseThrow(() -> Refusals.unreadable(name + ": " + Times.FORM));
    }
}
