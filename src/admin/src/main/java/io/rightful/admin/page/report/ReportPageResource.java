package io.rightful.admin.page.report;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import org.eclipse.microprofile.openapi.annotations.Operation;

import io.rightful.admin.csv.CsvText;
import io.rightful.admin.page.Gate;
import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.Query;
import io.rightful.admin.page.Tab;

/** Reports for the eyes, and the same figures as a file. */
@Path(PagePath.REPORTS)
@RequestScoped
@PermitAll
public class ReportPageResource {
    private final Gate gate;
    private final ReportPages pages;
    private final Template page;

    ReportPageResource(Gate gate, ReportPages pages, @Location("report/page.html") Template page) {
        this.gate = gate;
        this.pages = pages;
        this.page = page;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@Context UriInfo request) {
        return gate.page(Tab.REPORTS, frame -> page.data("frame", frame).data("page", pages.page(Query.of(request))));
    }

    @GET
    @Path("/activity.csv")
    @Operation(hidden = true)
    public Response csv(@Context UriInfo request) {
        return gate.answer(
                Tab.REPORTS,
                frame -> Response.ok(pages.csv(Query.of(request)), CsvText.MEDIA_TYPE + ";charset=UTF-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activity.csv\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }
}
