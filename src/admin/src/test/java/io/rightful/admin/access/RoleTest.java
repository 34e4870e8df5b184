package io.rightful.admin.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.assertj.core.api.Assertions.assertThat;

@AdminTest
class RoleTest {
    private final Accounts accounts = new Accounts();

    @ParameterizedTest
    @CsvSource({
        "GET, /api/users, 200, 200, 403",
        "POST, /api/users, 422, 403, 403",
        "GET, /api/users/x, 404, 404, 403",
        "PUT, /api/users/x, 404, 403, 403",
        "GET, /api/users/x/presence, 404, 404, 403",
        "PUT, /api/users/x/presence, 422, 403, 403",
        "GET, /api/agents/unlinked, 200, 200, 403",
        "GET, /api/agents/ctm/x/link, 200, 200, 403",
        "PUT, /api/agents/ctm/x/link, 400, 403, 403",
        "DELETE, /api/agents/ctm/x/link, 204, 403, 403",
        "GET, /api/calls, 200, 200, 200",
        "GET, /api/calls/ctm/x, 404, 404, 404",
        "PUT, /api/calls/ctm/x/assignee, 400, 403, 403",
        "DELETE, /api/calls/ctm/x/assignee, 404, 403, 403",
        "POST, /api/reattributions, 422, 403, 403",
        "POST, /api/hand-overs, 422, 403, 403",
        "GET, /api/jobs, 200, 200, 403",
        "GET, /api/jobs/x, 404, 404, 403",
        "GET, /api/settings, 200, 200, 403",
        "PUT, /api/settings, 200, 403, 403",
        "GET, /api/sources, 200, 200, 403",
        "GET, /api/sources/ctm, 200, 200, 403",
        "GET, /api/sources/ctm/settings, 200, 200, 403",
        "PUT, /api/sources/ctm/settings, 200, 403, 403",
        "GET, /api/sources/ctm/steps/x, 404, 404, 403",
        "PUT, /api/sources/ctm/steps/x, 422, 403, 403",
        "DELETE, /api/sources/ctm/steps/x, 204, 403, 403",
        "GET, /api/history?contact=x, 200, 200, 403",
        "GET, /api/contacts, 200, 200, 403",
        "GET, /api/contacts?name=x, 200, 200, 200",
        "GET, /api/contacts?phone=2025550141, 200, 200, 200",
        "POST, /api/contacts, 422, 403, 403",
        "GET, /api/contacts/x, 404, 404, 404",
        "PUT, /api/contacts/x, 404, 403, 403",
        "DELETE, /api/contacts/x, 404, 403, 403",
        "POST, /api/contacts/x/merge, 422, 403, 403",
        "GET, /api/contacts/x/timeline, 404, 404, 404",
        "PUT, /api/contacts/x/lead-owner, 400, 403, 400",
        "DELETE, /api/contacts/x/lead-owner, 404, 403, 404",
        "PUT, /api/contacts/x/primary-agent, 400, 403, 400",
        "DELETE, /api/contacts/x/primary-agent, 404, 403, 404",
        "PUT, /api/contacts/x/favourite-agent, 400, 403, 403",
        "DELETE, /api/contacts/x/favourite-agent, 404, 403, 403",
        "GET, /api/teams, 200, 200, 403",
        "POST, /api/teams, 422, 403, 403",
        "GET, /api/teams/x, 404, 404, 403",
        "PUT, /api/teams/x, 404, 403, 403",
        "DELETE, /api/teams/x, 404, 403, 403",
        "GET, /api/numbers, 200, 200, 403",
        "GET, /api/numbers/2025550100, 404, 404, 403",
        "PUT, /api/numbers/2025550100, 200, 403, 403",
        "DELETE, /api/numbers/2025550100, 204, 403, 403",
        "GET, /api/workload, 200, 200, 403",
        "GET, /api/deliveries, 200, 200, 403",
        "GET, /api/deliveries/x, 404, 404, 403",
        "POST, /api/deliveries/x/replay, 404, 403, 403",
        "POST, /api/deliveries/replays, 422, 403, 403",
        "GET, /api/failures, 200, 200, 403",
        "POST, /api/failures/x/replay, 404, 403, 403",
        "GET, /api/notices, 200, 200, 403",
        "GET, /api/notices/x, 404, 404, 403",
        "POST, /api/notices/x/send-again, 404, 403, 403",
        "GET, /api/stopped-addresses, 200, 200, 403",
        "DELETE, /api/stopped-addresses/x, 404, 403, 403",
        "GET, /api/reasons, 200, 200, 200",
        "GET, /api/integrations, 200, 200, 403",
        "POST, /api/integrations, 422, 403, 403",
        "GET, /api/integrations/x, 404, 404, 403",
        "PUT, /api/integrations/x, 404, 403, 403",
        "DELETE, /api/integrations/x, 404, 403, 403",
        "POST, /api/integrations/x/secrets, 404, 403, 403",
        "GET, /api/integrations/x/settings, 404, 404, 403",
        "PUT, /api/integrations/x/settings, 404, 403, 403",
        "POST, /api/integrations/x/runs, 404, 403, 403",
        "GET, /api/integrations/x/problems, 404, 404, 403",
        "GET, /api/integrations/x/crm-users?q=a, 404, 404, 403",
        "GET, /api/integrations/x/queues, 404, 404, 403",
        "GET, /api/integrations/x/link-proposals, 404, 404, 403",
        "GET, /api/users/x/crm-links, 404, 404, 403",
        "PUT, /api/users/x/crm-links/x, 404, 403, 403",
        "DELETE, /api/users/x/crm-links/x, 404, 403, 403",
    })
    void everyRoleMayDoWhatIsItsOwn(String method, String path, int admin, int analyst, int agent) {
        String account = accounts.create();

        assertThat(List.of(
                        status("owner", account, method, path),
                        status("admin", account, method, path),
                        status("analyst", account, method, path),
                        status("agent", account, method, path)))
                .containsExactly(admin, admin, analyst, agent);
    }

    @Test
    void nothingUnderTheApiIsOpen() {
        Map<String, Map<String, Object>> paths =
                Api.anonymous().get("/openapi?format=json").then().extract().path("paths");

        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(method -> !method.equals("parameters"))
                .forEach(method -> assertThat(send(Api.anonymous().body("{}"), method, path.replaceAll("[{}]", ""))
                                .statusCode())
                        .as(method + " " + path)
                        .isEqualTo(401)));
        assertThat(paths)
                .hasSizeGreaterThan(18)
                .allSatisfy((path, operations) -> assertThat(path).startsWith("/api/"));
    }

    private static int status(String role, String account, String method, String path) {
        Response response = send(Api.as(role, account).body("{}"), method, path);
        boolean failed = response.statusCode() >= 400;
        if (response.statusCode() != 204) {
            assertThat(response.contentType().startsWith("application/problem+json"))
                    .isEqualTo(failed);
        }
        return response.statusCode();
    }

    private static Response send(RequestSpecification request, String method, String path) {
        return request.request(method.toUpperCase(Locale.ROOT), path);
    }
}
