package io.rightful.admin.report;

import java.time.InstantSource;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.rightful.admin.access.Caller;
import io.rightful.admin.access.Roles;
import io.rightful.admin.csv.CsvText;
import io.rightful.admin.paging.ListView;
import io.rightful.admin.paging.PageRequest;
import io.rightful.admin.paging.Pages;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.Codes;
import io.rightful.ledger.table.Page;

/** How many calls users and teams handled, and how many they are responsible for. */
@Path("/api/reports/activity")
@Tag(name = "Reports")
@RequestScoped
@RolesAllowed({Roles.OWNER, Roles.ADMIN, Roles.ANALYST})
public class ActivityResource {
    private static final int PAGE = 100;

    private final Caller caller;
    private final ActivityReport report;
    private final InstantSource clock;

    ActivityResource(Caller caller, ActivityReport report, InstantSource clock) {
        this.caller = caller;
        this.report = report;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Calls handled and calls responsible for, of each user or team, by name",
            description =
                    "The figures are those of /api/calls with handledBy and with assignee, of the same time. A team's are "
                            + "the sums of its members': what two of them handled counts for both. With Accept: text/csv, "
                            + "everybody's as a table.")
    public ListView<ActivityView> list(
            @QueryParam("by") @DefaultValue("user") @Parameter(description = "user or team.") String by,
            @BeanParam ReportPeriod stated,
            @BeanParam PageRequest request) {
        ActivityBy whose = whose(by);
        Period period = stated.read(clock.instant());
        return ListView.of(
                Pages.read(request, (cursor, limit) -> page(whose, period, cursor, limit)), activity -> activity);
    }

    @GET
    @Produces(CsvText.MEDIA_TYPE)
    @Operation(hidden = true)
    public String table(@QueryParam("by") @DefaultValue("user") String by, @BeanParam ReportPeriod stated) {
        ActivityBy whose = whose(by);
        Period period = stated.read(clock.instant());
        return ActivityCsv.of(ActivityReport.all(cursor -> page(whose, period, cursor, PAGE)));
    }

    private Page<ActivityView> page(ActivityBy by, Period period, Optional<String> cursor, int limit) {
        return switch (by) {
            case USER -> report.ofUsers(caller.account(), period, cursor, limit);
            case TEAM -> report.ofTeams(caller.account(), period, cursor, limit);
        };
    }

    private static ActivityBy whose(String by) {
        return Codes.read(ActivityBy.class, by)
                .orElseThrow(() -> Refusals.unreadable("by: one of " + Codes.all(ActivityBy.class) + "."));
    }
}
