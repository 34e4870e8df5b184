package io.rightful.local.mail;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import io.rightful.problem.Problem;

/** The mails of this run: as JSON for programs, as pages for people. */
@Path("/local")
public class MailboxResource {
    /** A mail runs nothing and fetches nothing, whatever a stranger's name has brought into it. */
    private static final String QUIET = "default-src 'none'; style-src 'unsafe-inline'";

    private static final Problem UNKNOWN = Problem.of(404, "unknown-mail", "No such mail", "Look in /local/mailbox.");

    private final Mailbox mailbox;
    private final Template page;

    MailboxResource(Mailbox mailbox, @Location("mailbox.html") Template page) {
        this.mailbox = mailbox;
        this.page = page;
    }

    @GET
    @Path("/mailbox")
    @Produces(MediaType.APPLICATION_JSON)
    public List<SentMail> list() {
        return mailbox.mails();
    }

    @GET
    @Path("/mailbox")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> listShown() {
        return page();
    }

    @GET
    @Path("/mailbox.html")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> page() {
        return shown(page.data("mails", mailbox.mails()).render());
    }

    @GET
    @Path("/mailbox/{id}")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<String> mail(@PathParam("id") long id) {
        return mailbox.mails().stream()
                .filter(mail -> mail.id() == id)
                .findFirst()
                .map(mail -> shown(mail.html()))
                .orElseThrow(UNKNOWN::exception);
    }

    private static RestResponse<String> shown(String html) {
        return ResponseBuilder.ok(html).header("Content-Security-Policy", QUIET).build();
    }
}
