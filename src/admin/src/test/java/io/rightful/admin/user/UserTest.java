package io.rightful.admin.user;

import java.util.List;

import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class UserTest {
    private static final String ADA = """
            {"firstName":"Ada","lastName":"Example","email":"ada@example.com","timeZone":"Europe/Berlin"}""";

    private final Accounts accounts = new Accounts();

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void aNewUserIsActiveAndHasTheAccountsZone() {
        Api.as("admin", account)
                .body("{\"firstName\":\"Ada\"}")
                .post("/api/users")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/users/"))
                .body("id", notNullValue())
                .body("active", equalTo(true))
                .body("timeZone", equalTo("UTC"))
                .body("email", nullValue());
    }

    @Test
    void usersAreListedByName() {
        Accounts.user(account, "Bea", "Example");
        Accounts.user(account, "Ada", "Example");

        Api.as("analyst", account)
                .get("/api/users")
                .then()
                .statusCode(200)
                .body("items.firstName", equalTo(List.of("Ada", "Bea")))
                .body("$", hasKey("cursor"))
                .body("cursor", nullValue());
    }

    @Test
    void aSecondUserWithTheEmailIsRefusedAndWithTheNameIsNot() {
        String ada = create(ADA);

        post(ADA.replace("ada@", "ADA@")).then().statusCode(409).body("code", equalTo("email-taken"));
        assertThat(create(ADA.replace("ada@", "other@"))).isNotEqualTo(ada);
    }

    @Test
    void whatAChangeDoesNotMentionStaysAndAnEmptyTextClears() {
        String ada = create(ADA);

        put(ada, "{\"active\":false}")
                .then()
                .statusCode(200)
                .body("firstName", equalTo("Ada"))
                .body("active", equalTo(false));
        put(ada, "{\"firstName\":\"Ava\"}")
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("firstName", equalTo("Ava"))
                .body("lastName", equalTo("Example"))
                .body("email", equalTo("ada@example.com"))
                .body("timeZone", equalTo("Europe/Berlin"));
        put(ada, "{\"email\":\"\",\"active\":true}")
                .then()
                .body("active", equalTo(true))
                .body("email", nullValue());
    }

    @Test
    void workingHoursAreKeptUntilTheyAreChangedAndNamingNoDayClearsThem() {
        String ada = create(ADA);
        String hours = """
                {"workingHours":{"monday":[{"from":"13:00","until":"24:00"},{"from":"09:00","until":"12:00"}],
                "tuesday":[{"from":"00:00","until":"06:00"}]}}""";

        put(ada, "{\"firstName\":\"Ada\"}").then().body("workingHours", nullValue());
        put(ada, hours)
                .then()
                .statusCode(200)
                .body("workingHours.monday.from", equalTo(List.of("09:00", "13:00")))
                .body("workingHours.monday.until", equalTo(List.of("12:00", "24:00")))
                .body("workingHours.tuesday.until", equalTo(List.of("06:00")))
                .body("workingHours.sunday", hasSize(0));
        put(ada, "{\"lastName\":\"Sample\"}").then().body("workingHours.monday", hasSize(2));
        put(ada, Api.as("admin", account).get("/api/users/" + ada).asString())
                .then()
                .statusCode(200)
                .body("workingHours.monday", hasSize(2));
        put(ada, "{\"workingHours\":{}}").then().statusCode(200).body("workingHours", nullValue());
    }

    @Test
    void whoWorksOnNoDayHasHoursAllTheSame() {
        put(create(ADA), "{\"workingHours\":{\"monday\":[]}}")
                .then()
                .statusCode(200)
                .body("workingHours.monday", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"from\":\"17:00\",\"until\":\"09:00\"}",
                "{\"from\":\"09:00\",\"until\":\"09:00\"}",
                "{\"from\":\"9:00\",\"until\":\"17:00\"}",
                "{\"from\":\"09:00\"}",
                "{\"from\":\"09:00\",\"until\":\"24:01\"}",
                "null",
                "{\"from\":\"09:00\",\"until\":\"12:00\"},{\"from\":\"11:00\",\"until\":\"13:00\"}"
            })
    void workingHoursThatMakeNoSenseAreRefused(String spans) {
        put(create(ADA), "{\"workingHours\":{\"friday\":[" + spans + "]}}")
                .then()
                .statusCode(422)
                .body("detail", containsString("workingHours.friday"));
    }

    @Test
    void aStaleVersionIsNotOverwritten() {
        String ada = create(ADA);

        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .body(ADA.replace("Ada", "Ava"))
                .put("/api/users/" + ada)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .body(ADA)
                .put("/api/users/" + ada)
                .then()
                .statusCode(412)
                .body("code", equalTo("version-differs"));
    }

    @Test
    void theSameRequestSentAgainIsTheSameRequest() {
        String first = keyed("key-1", ADA).then().statusCode(201).extract().path("id");

        keyed("key-1", ADA).then().statusCode(201).body("id", equalTo(first));
        keyed("key-1", ADA.replace("Ada", "Ava"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        keyed("x".repeat(256), ADA).then().statusCode(400);
        Api.as("admin", account).get("/api/users").then().body("items", hasSize(1));
    }

    @Test
    void aKeyIsOneAccountsOwn() {
        String other = accounts.create();
        String here = keyed("key-1", ADA).then().statusCode(201).extract().path("id");

        Api.as("admin", other)
                .header("Idempotency-Key", "key-1")
                .body(ADA)
                .post("/api/users")
                .then()
                .statusCode(201)
                .body("id", not(equalTo(here)));
    }

    @Test
    void whatOnlyTheSystemSaysCannotBeSent() {
        String id = create("{\"firstName\":\"Ada\",\"id\":\"chosen\",\"account\":\"another\",\"version\":7}");

        Api.as("admin", account)
                .get("/api/users/" + id)
                .then()
                .statusCode(200)
                .body("id", not(equalTo("chosen")))
                .body("version", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"firstName\":\" \",\"lastName\":\"\"}",
                "{\"firstName\":\"Ada\",\"email\":\"no address\"}",
                "{\"firstName\":\"Ada\",\"email\":\"a@b@example.com\"}",
                "{\"firstName\":\"Ada\",\"timeZone\":\"Mars/Olympus\"}",
                "{\"firstName\":\"Ada\\u0000\"}",
                "{\"firstName\":\"Ada\\ud800\"}"
            })
    void aUserWhoCannotBeIsRefused(String body) {
        post(body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void aNameOfTenThousandCharactersIsRefused() {
        post("{\"firstName\":\"" + "x".repeat(10_000) + "\"}").then().statusCode(422);
    }

    private Response post(String body) {
        return Api.as("admin", account).body(body).post("/api/users");
    }

    private Response keyed(String key, String body) {
        return Api.as("admin", account)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/users");
    }

    private Response put(String user, String body) {
        return Api.as("admin", account).body(body).put("/api/users/" + user);
    }

    private String create(String body) {
        return post(body).then().statusCode(201).extract().path("id");
    }
}
