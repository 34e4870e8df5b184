package io.rightful.local.crm;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.rightful.crm.CrmQueue;
import io.rightful.problem.Problem;
import io.rightful.rules.sync.CrmLeadId;

/** What somebody does who sits in front of a CRM, of the account {@code demo}. */
@Path("/local/crm/{crm}")
@Produces(MediaType.APPLICATION_JSON)
public class SandboxResource {
    private static final Problem UNKNOWN_CRM = Problem.of(
            404,
            "unknown-crm",
            "No such sandbox CRM",
            "There are salesforce, hubspot, followupboss, activecampaign, marketo, pipedrive, zoho and dynamics365.");
    private static final Problem UNKNOWN_LEAD =
            Problem.of(404, "unknown-lead", "The sandbox CRM has no such lead", "Create it by a PUT.");

    private final Sandboxes sandboxes;
    private final PullUntilRead pull;
    private final Timetable timetable;

    SandboxResource(Sandboxes sandboxes, PullUntilRead pull, Timetable timetable) {
        this.sandboxes = sandboxes;
        this.pull = pull;
        this.timetable = timetable;
    }

    @GET
    @Path("/leads")
    public List<LeadView> leads(@PathParam("crm") String crm) {
        SandboxStore store = store(crm);
        return store.leads().stream().map(lead -> LeadView.of(lead, store)).toList();
    }

    @GET
    @Path("/leads/{id}")
    public LeadView lead(@PathParam("crm") String crm, @PathParam("id") String id) {
        SandboxStore store = store(crm);
        return lead(id).flatMap(store::find)
                .map(lead -> LeadView.of(lead, store))
                .orElseThrow(UNKNOWN_LEAD::exception);
    }

    @PUT
    @Path("/leads/{id}")
    @Consumes(MediaType.WILDCARD)
    public LeadView put(@PathParam("crm") String crm, @PathParam("id") String id, String body) {
        SandboxStore store = store(crm);
        CrmLeadId lead = lead(id).orElseThrow(LeadBody::malformed);
        int people = store.people(SandboxPeople::count);
        SandboxLead saved = store.put(lead, LeadBody.read(body)::edit);
        if (store.people(SandboxPeople::count) > people) {
            timetable.readPeopleNow(crm);
        }
        pull.of(crm, store);
        return LeadView.of(saved, store);
    }

    @GET
    @Path("/users")
    public List<UserView> users(@PathParam("crm") String crm) {
        return store(crm)
                .people(people -> people.users().stream().map(UserView::of).toList());
    }

    @GET
    @Path("/queues")
    public List<CrmQueue> queues(@PathParam("crm") String crm) {
        return store(crm).people(SandboxPeople::queues);
    }

    @GET
    @Path("/calls")
    public List<CallView> calls(@PathParam("crm") String crm) {
        SandboxStore store = store(crm);
        return store.people(people ->
                store.calls().stream().map(call -> CallView.of(call, people)).toList());
    }

    private SandboxStore store(String crm) {
        return sandboxes.store(crm).orElseThrow(UNKNOWN_CRM::exception);
    }

    private static Optional<CrmLeadId> lead(String id) {
        return Optional.of(id)
                .filter(text -> !text.isBlank() && text.length() <= LeadBody.LONGEST)
                .map(CrmLeadId::new);
    }
}
