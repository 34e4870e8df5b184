package io.rightful.admin.report;

import java.time.InstantSource;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.paging.ListView;
import io.rightful.ledger.settings.Settings;

/** How many of each day's calls are somebody's. */
@Path("/api/reports/days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class DayResource {
    private final Caller caller;
    private final DayReport report;
    private final Settings settings;
    private final InstantSource clock;

    DayResource(Caller caller, DayReport report, Settings settings, InstantSource clock) {
        this.caller = caller;
        this.report = report;
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Calls that are assigned and that are not, of each day",
            description = "Days are those of the account's time zone; the first and the last may be parts of one.")
    public ListView<DayView> list(@BeanParam ReportPeriod stated) {
        return ListView.whole(report.of(
                caller.account(),
                stated.read(clock.instant()),
                settings.find(caller.account()).value().timeZone()));
    }
}
