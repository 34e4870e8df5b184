package io.rightful.webhooks.routing;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.message.MessageRoute;
import io.rightful.rules.routing.RingPlan;
import io.rightful.telephony.Payload;
import io.rightful.webhooks.RawBody;
import io.rightful.wiring.invocation.Invocations;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** The questions of a phone system that has a contact on its line. */
@Path("/routing")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.WILDCARD)
public class RoutingResource {
    private static final String FUNCTION = "telephonyRouting";

    private final Askers askers;
    private final CallRouting calls;
    private final TwilioRouting twilio;
    private final MessageRouting messages;
    private final Invocations invocations;

    RoutingResource(
            Askers askers, CallRouting calls, TwilioRouting twilio, MessageRouting messages, Invocations invocations) {
        this.askers = askers;
        this.calls = calls;
        this.twilio = twilio;
        this.messages = messages;
        this.invocations = invocations;
    }

    /**
     * @param rung users who rang in vain, where Twilio asks again
     * @param then where Twilio goes on where nobody answers
     */
    @POST
    @Path("/calls")
    public Response calls(
            @RestQuery Optional<String> door,
            @RestQuery Optional<String> rung,
            @RestQuery Optional<String> then,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        return answered(headers, uri, body, payload -> {
            if (door.isPresent() && TwilioRouting.asks(payload)) {
                TwilioCall call = TwilioCall.at(door.get(), rung, then);
                return Response.ok(twilio.answer(call, payload)).type(TwiMl.MEDIA_TYPE);
            }
            RingPlan plan = calls.plan(askers.asker(door, payload), Question.read(payload));
            because(plan.reason());
            return json(RingAnswer.of(plan));
        });
    }

    @POST
    @Path("/messages")
    public Response messages(
            @RestQuery Optional<String> door, @Context HttpHeaders headers, @Context UriInfo uri, InputStream body) {
        return answered(headers, uri, body, payload -> {
            MessageRoute route = messages.route(askers.asker(door, payload), Question.read(payload));
            because(route.reason());
            return json(MessageAnswer.of(route));
        });
    }

    private Response answered(
            HttpHeaders headers, UriInfo uri, InputStream body, Function<Payload, Response.ResponseBuilder> answer) {
        return invocations.invoke(
                FUNCTION,
                measured -> QuestionLog.of(
                        measured,
                        () -> answer.apply(RawBody.payload(headers, uri, body)).build()));
    }

    private static Response.ResponseBuilder json(Object answer) {
        return Response.ok(answer).type(MediaType.APPLICATION_JSON_TYPE);
    }

    private static void because(Reason reason) {
        LogContext.put(LogKey.REASON, reason.code());
    }
}
