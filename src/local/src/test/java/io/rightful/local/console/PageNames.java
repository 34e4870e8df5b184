package io.rightful.local.console;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import io.restassured.http.ContentType;

import io.rightful.local.Requests;

/** Every page of the console, filled. */
enum PageNames {
    UNASSIGNED(() -> "/"),
    CALLS(() -> "/console/calls"),
    CALL(() -> "/console/calls/ctm/8600"),
    CONTACTS(() -> "/contacts?q=%2B12025550100"),
    CONTACT(() -> "/contacts/" + contact()),
    USERS(() -> "/console/users"),
    USER(() -> "/console/users/" + jane()),
    WORKLOAD(() -> "/console/workload"),
    REPORTS(() -> "/console/reports"),
    SOURCES(() -> "/console/sources"),
    JOBS(() -> "/console/jobs"),
    SETTINGS(() -> "/console/settings");

    private static final String EMAIL = "jane.smith@example.com";

    private final Supplier<String> path;

    PageNames(Supplier<String> path) {
        this.path = path;
    }

    String path() {
        return path.get();
    }

    String file(Look look) {
        return (name() + "-" + look).toLowerCase(Locale.ROOT) + ".png";
    }

    /** Whom agents may be linked to. */
    static void people() {
        if (jane() == null) {
            Requests.addUser("Jane", "Smith", EMAIL);
        }
    }

    static String jane() {
        return Requests.as("admin").get("/api/users?limit=200").path("items.find { it.email == '" + EMAIL + "' }?.id");
    }

    static void give(int call, String user) {
        Requests.as("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("user", user))
                .put("/api/calls/ctm/" + call + "/assignee")
                .then()
                .statusCode(200);
    }

    private static String contact() {
        return Requests.as("admin")
                .queryParam("phone", "+12025550100")
                .get("/api/contacts")
                .path("items[0].id");
    }
}
