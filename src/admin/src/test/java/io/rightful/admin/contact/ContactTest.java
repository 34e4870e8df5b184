package io.rightful.admin.contact;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class ContactTest {
    private static final String NUMBER = "+12025550141";
    private static final String PERPETUA = """
            {"name":"Perpetua Lindqvist","phones":["(202) 555-0141"],"emails":["Perpetua@Example.com"]}""";

    private final Accounts accounts = new Accounts();

    private String account;
    private AddressBook book;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
        book = new AddressBook(account);
    }

    @Test
    void aNewContactIsNobodysAndItsNumbersAndAddressesAreFolded() {
        String id = book.add(PERPETUA);

        book.get(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("name", equalTo("Perpetua Lindqvist"))
                .body("phones", equalTo(List.of(NUMBER)))
                .body("emails", equalTo(List.of("perpetua@example.com")))
                .body("$", hasKey("leadOwner"))
                .body("leadOwner", nullValue())
                .body("primaryAgent", nullValue())
                .body("favouriteAgent", nullValue());
    }

    @Test
    void aContactIsBornWithTheUsersWhoseItIs() {
        String ada = Accounts.user(account, "Ada", "Example");
        String bea = Accounts.user(account, "Bea", "Example");
        String id = book.add("{\"name\":\"Perpetua\",\"leadOwner\":{\"user\":\"" + ada + "\"},\"primaryAgent\":\"" + bea
                + "\",\"favouriteAgent\":\"" + ada + "\"}");

        book.get(id)
                .then()
                .body("leadOwner.user", equalTo(ada))
                .body("leadOwner.cause", equalTo("manual"))
                .body("primaryAgent", equalTo(bea))
                .body("favouriteAgent", equalTo(ada));
        book.history(id, "primary-agent").then().body("items.reason", equalTo(List.of("contact-created")));
        book.history(id, "lead-owner").then().body("items.user", equalTo(List.of(ada)));
    }

    @Test
    void aChangeLeavesWhatItDoesNotMention() {
        String id = book.add(PERPETUA);

        book.put(id, "{\"phones\":[\"" + NUMBER + "\",\"+12025550143\"]}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Perpetua Lindqvist"))
                .body("phones", equalTo(List.of(NUMBER, "+12025550143")))
                .body("emails", hasSize(1));
        book.put(id, "{\"name\":\"\",\"emails\":[]}")
                .then()
                .body("name", nullValue())
                .body("emails", empty())
                .body("phones", hasSize(2));
        book.find("phone=%2B12025550143").then().body("items.id", contains(id));
        book.find("email=perpetua@example.com").then().body("items", empty());
    }

    @Test
    void aContactCanBeSentBackAsItIs() {
        String ada = Accounts.user(account, "Ada", "Example");
        String id = book.add(PERPETUA);
        book.set(id, "lead-owner", ada).then().statusCode(200);
        Api.as("admin", account)
                .body("{\"active\":false}")
                .put("/api/users/" + ada)
                .then()
                .statusCode(200);

        book.put(id, book.get(id).asString())
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("leadOwner.user", equalTo(ada));
        book.put(id, "{\"leadOwner\":\"\"}").then().statusCode(200).body("leadOwner", nullValue());
        book.put(id, "{\"leadOwner\":\"" + ada + "\"}").then().statusCode(422);
    }

    @Test
    void aStaleVersionIsNotOverwritten() {
        String id = book.add(PERPETUA);
        book.put(id, "{\"name\":\"Perpetua L.\"}").then().statusCode(200);

        Api.as("admin", account)
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Petra\"}")
                .put("/api/contacts/" + id)
                .then()
                .statusCode(412)
                .body("code", equalTo("version-differs"));
    }

    @Test
    void theSameRequestSentAgainMakesOneContact() {
        String first = keyed(PERPETUA);

        assertThat(keyed(PERPETUA)).isEqualTo(first);
        book.find("phone=" + NUMBER).then().body("items", hasSize(1));
        Api.as("admin", account)
                .header("Idempotency-Key", "key-1")
                .body("{\"name\":\"Another\"}")
                .post("/api/contacts")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void theAccountsOwnNumbersAreNobodys() {
        Api.as("admin", account)
                .body("{\"ownNumbers\":[\"+12025550100\"]}")
                .put("/api/settings")
                .then()
                .statusCode(200);
        String id = book.add(PERPETUA);

        book.post("{\"phones\":[\"(202) 555-0100\"]}").then().statusCode(422).body("code", equalTo("own-number"));
        book.put(id, "{\"phones\":[\"+12025550100\"]}").then().statusCode(422).body("code", equalTo("own-number"));
    }

    @Test
    void aContactHasAtMostTwentyNumbers() {
        String twenty = numbers(20);
        String id = book.add("{\"phones\":[" + twenty + "]}");

        book.put(id, "{\"phones\":[" + numbers(21) + "]}").then().statusCode(422);
        String other = book.add("Other", "+12025550199");
        Api.as("admin", account)
                .body("{\"into\":\"" + id + "\"}")
                .post("/api/contacts/" + other + "/merge")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\" \"}",
                "{\"name\":\"A\\u0000\"}",
                "{\"phones\":[\"no number\"]}",
                "{\"phones\":[null]}",
                "{\"emails\":[\"no address\"]}",
                "{\"name\":\"Ann\",\"leadOwner\":\"nobody-of-that-id\"}",
                "{\"name\":\"Ann\",\"primaryAgent\":{\"user\":\"nobody-of-that-id\"}}"
            })
    void aContactThatCannotBeIsRefused(String body) {
        book.post(body).then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void aMergedContactIsTheOneItWasMergedInto() {
        String ada = Accounts.user(account, "Ada", "Example");
        String from = book.add(PERPETUA);
        String into = book.add("Petra Lindqvist", "+12025550142");
        book.set(from, "primary-agent", ada).then().statusCode(200);

        merge(from, into)
                .statusCode(200)
                .body("id", equalTo(into))
                .body("name", equalTo("Petra Lindqvist"))
                .body("phones", equalTo(List.of(NUMBER, "+12025550142")))
                .body("primaryAgent", equalTo(ada));
        merge(from, into).statusCode(200);
        book.get(from)
                .then()
                .statusCode(200)
                .body("id", equalTo(into))
                .header("Content-Location", "/api/contacts/" + into);
        book.find("phone=" + NUMBER).then().body("items.id", contains(into));
        book.history(into, "primary-agent").then().body("items.cause", contains("merge"));
        merge(into, into).statusCode(422);
        merge(into, "nobody").statusCode(422);
        merge("nobody", into).statusCode(404);
    }

    @Test
    void whatOnlyTheSystemSaysCannotBeSent() {
        String id = book.add("{\"name\":\"Ann\",\"id\":\"chosen\",\"account\":\"another\",\"version\":7}");

        book.get(id).then().body("id", not(equalTo("chosen"))).body("version", equalTo(1));
    }

    private ValidatableResponse merge(String from, String into) {
        return Api.as("admin", account)
                .body("{\"into\":\"" + into + "\"}")
                .post("/api/contacts/" + from + "/merge")
                .then();
    }

    private String keyed(String body) {
        return Api.as("admin", account)
                .header("Idempotency-Key", "key-1")
                .body(body)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String numbers(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"+120255501%02d\"".formatted(number + 50))
                .collect(Collectors.joining(","));
    }
}
