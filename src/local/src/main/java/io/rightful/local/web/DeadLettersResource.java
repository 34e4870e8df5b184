package io.rightful.local.web;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.rightful.local.bus.DeadLetter;
import io.rightful.local.bus.Queues;

/** What no function would take, newest first. */
@Path("/local/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLettersResource {
    private final Queues queues;

    DeadLettersResource(Queues queues) {
        this.queues = queues;
    }

    @GET
    public List<DeadLetter> list() {
        return queues.deadLetters();
    }
}
