package io.rightful.admin.inbound;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;

import static io.rightful.admin.inbound.Firepoint.change;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** A CRM that is never asked sends a file. */
@AdminTest
class CrmFileTest {
    private final Accounts accounts = new Accounts();

    private Firepoint firepoint;
    private String ada;
    private String bea;

    @BeforeEach
    void aConnectedCrmAndTwoUsers() {
        firepoint = Firepoint.connect(accounts.create());
        ada = firepoint.user("Ada", "ada@example.com");
        bea = firepoint.user("Bea", "bea@example.com");
    }

    @Test
    void aFileSaysTheSameAndItsUnreadableRowsAreNamed() {
        String file = """
                Lead ID,Phone,Owner Email
                1,(202) 555-0141,ada@example.com
                2,(202) 555-0142,nobody@example.com
                ,no number,ada@example.com
                3,(202) 555-0143,
                """;

        firepoint
                .post("text/csv", file)
                .statusCode(202)
                .body("changed", equalTo(1))
                .body("unclear", equalTo(1))
                .body("refused.row", contains(3, 4))
                .body("refused[0].field", equalTo("lead.phone"));
        firepoint.post("text/csv; charset=utf-8", file).statusCode(202).body("changed", equalTo(0));

        firepoint.contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @Test
    void aLongFileIsTakenInPartsAndOnceEach() {
        String file = "lead_id,phone,owner_email\n"
                + "1,(202) 555-0142,ada@example.com\n".repeat(100)
                + "2,(202) 555-0141,bea@example.com\n";

        firepoint.post("text/csv", file).statusCode(202).body("changed", equalTo(2));
        firepoint.contact().body("items[0].leadOwner.user", equalTo(bea));
        firepoint
                .post(change("e-1", "\"id\":\"2\"", "\"email\":\"ada@example.com\"", ""))
                .body("changed", equalTo(1));
        firepoint.post("text/csv", file).statusCode(202).body("changed", equalTo(0));
        firepoint.contact().body("items[0].leadOwner.user", equalTo(ada));
    }

    @Test
    void aFileWithoutTheColumnsIsRefused() {
        firepoint.post("text/csv", "Name,City\nAda,Berlin\n").statusCode(400).body("detail", startsWith("header: "));
        firepoint.post("application/xml", "<a/>").statusCode(415);
    }
}
