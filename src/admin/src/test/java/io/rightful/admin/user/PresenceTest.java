package io.rightful.admin.user;

import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.PublishedEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@AdminTest
class PresenceTest {
    private final String account = new Accounts().create();

    @Test
    void presenceIsStatedForUsersAlone() {
        String ada = Api.as("admin", account)
                .body("{\"firstName\":\"Ada\"}")
                .post("/api/users")
                .path("id");
        String away = "{\"state\":\"away\",\"until\":\"2026-05-04T10:00:00+02:00\"}";

        Api.as("admin", account)
                .body(away)
                .put("/api/users/" + ada + "/presence")
                .then()
                .statusCode(200)
                .body("state", equalTo("away"))
                .body("until", equalTo("2026-05-04T08:00:00Z"));
        assertThat(PublishedEvents.mentioning(ada)).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("rightful.admin");
            assertThat(event.detailType()).isEqualTo("MessageRoutingChanged");
            assertThat(event.detail()).isEqualTo("{\"account\":\"" + account + "\",\"user\":\"" + ada + "\"}");
        });
        Api.as("admin", account)
                .body(away)
                .put("/api/users/nobody/presence")
                .then()
                .statusCode(404);
        Api.as("admin", account)
                .body("{\"state\":\"asleep\"}")
                .put("/api/users/" + ada + "/presence")
                .then()
                .statusCode(422);
    }
}
