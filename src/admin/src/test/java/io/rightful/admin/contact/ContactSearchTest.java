package io.rightful.admin.contact;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class ContactSearchTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"+12025550141", "%2B12025550141", "(202)%20555-0141", "1-202-555-0141", "2025550141"})
    void aContactIsFoundByItsNumberInAnySpelling(String spelling) {
        String id = book.add(PERPETUA);
        book.add("Another", "+12025550142");

        book.find("phone=" + spelling).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void everyContactOfASharedNumberIsFound() {
        String one = book.add("One", NUMBER);
        String other = book.add("Other", NUMBER);

        book.find("phone=" + NUMBER).then().body("items.id", containsInAnyOrder(one, other));
        book.find("phone=%2B12025550149").then().statusCode(200).body("items", empty());
    }

    @Test
    void aContactIsFoundByEmailAndByEitherNameFirst() {
        String id = book.add(PERPETUA);
        book.add("Perkin Warbeck", "+12025550142");

        book.find("email=PERPETUA@example.com").then().body("items.id", contains(id));
        book.find("name=perpet").then().body("items.id", contains(id));
        book.find("name=LINDQVIST%20p").then().body("items.id", contains(id));
        book.find("name=per").then().body("items", hasSize(2));
        book.find("name=nobody").then().statusCode(200).body("items", empty());
    }

    @Test
    void contactsAreFoundByOwnerAndPrimaryAgent() {
        String ada = Accounts.user(account, "Ada", "Example");
        String bea = Accounts.user(account, "Bea", "Example");
        String one = book.add("One", NUMBER);
        String other = book.add("Other", "+12025550142");
        book.set(one, "lead-owner", ada).then().statusCode(200);
        book.set(one, "primary-agent", bea).then().statusCode(200);
        book.set(other, "lead-owner", ada).then().statusCode(200);

        book.find("owner=" + ada).then().body("items.id", contains(one, other));
        book.find("owner=" + ada + "&name=oth").then().body("items.id", contains(other));
        book.find("primaryAgent=" + bea).then().body("items.id", contains(one));
        book.find("owner=" + ada + "&primaryAgent=" + bea).then().body("items.id", contains(one));
        book.find("owner=" + bea).then().body("items", empty());
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        List.of("Ann", "Ben", "Cyd").forEach(name -> book.add("{\"name\":\"" + name + "\"}"));

        String cursor = book.find("limit=2")
                .then()
                .body("items.name", contains("Ann", "Ben"))
                .extract()
                .path("cursor");
        book.find("limit=2&cursor=" + cursor)
                .then()
                .body("items.name", contains("Cyd"))
                .body("cursor", nullValue());
        book.find("cursor=elsewhere").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"phone=word", "email=word", "name=%20", "owner=%20", "phone=%2B12025550141&name=per", "limit=0"})
    void aSearchThatSaysNothingIsRefused(String query) {
        book.find(query).then().statusCode(400);
    }
}
