package io.rightful.admin.integration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.integration.CrmAccesses;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.sync.IntegrationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.notNullValue;

/** What an admin may enter, and what not. */
@AdminTest
class ConnectionTest {
    private final Accounts accounts = new Accounts();
    private final CrmAccesses accesses = new CrmAccesses(LocalAws.dynamoDb(), LocalAws.TABLES);

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"crm\":\"pigeon\"}",
                "{\"crm\":\"hubspot\",\"id\":\"a b\"}",
                "{\"crm\":\"hubspot\",\"rank\":0}",
                "{\"crm\":\"hubspot\",\"name\":\" \"}",
                "{\"crm\":\"hubspot\",\"access\":{}}",
                "{\"crm\":\"hubspot\",\"access\":{\"key\":\"\"}}",
                "{\"crm\":\"hubspot\",\"access\":{\"key\":\"k\",\"more\":\"m\"}}",
                "{\"crm\":\"hubspot\",\"access\":{\"key\":\"k\"},\"options\":{\"pipeline\":\"1\"}}",
                "{\"crm\":\"hubspot\",\"access\":{\"key\":\"k\"},\"region\":\"usa\"}",
                "{\"crm\":\"activecampaign\",\"access\":{\"key\":\"k\"}}",
                "{\"crm\":\"marketo\",\"address\":\"https://m.mktorest.com\",\"access\":{\"key\":\"k\"}}",
                "{\"crm\":\"generic\",\"access\":{\"key\":\"k\"}}",
                "{\"crm\":\"hubspot\",\"options\":{}}"
            })
    void whatCannotBeTakenIsSaidBeforeAnythingIsKept(String body) {
        Connections.connect(account, body).statusCode(422).body("detail", notNullValue());
        Connections.get(account, "").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://crm.example.com",
                "http://localhost:8080",
                "https://localhost",
                "https://127.0.0.1",
                "https://10.1.2.3",
                "https://169.254.169.254",
                "https://[::1]",
                "https://2130706433",
                "https://0x7f.0.0.1",
                "https://crm",
                "https://db.internal",
                "https://printer.local",
                "https://user@crm.example.com",
                "https://crm.example.com:8443",
                "https://crm.example.com/api",
                "https://crm.example.com?a=b",
                "ftp://crm.example.com",
                "not an address"
            })
    void noRequestIsSentToWhatIsNoPublicName(String address) {
        Connections.connect(
                        account,
                        "{\"crm\":\"activecampaign\",\"access\":{\"key\":\"k\"},\"address\":\"" + address + "\"}")
                .statusCode(422)
                .body("detail", containsString("address: "));
    }

    @Test
    void theEndpointIsAnAddressTooAndHasADefaultWhereThereIsOneForEverybody() {
        Connections.connect(account, """
                        {"crm":"salesforce","address":"https://acme.my.salesforce.com","access":
                         {"endpoint":"https://127.0.0.1/token","clientId":"c","clientSecret":"s","refreshToken":"r"}}
                        """).statusCode(422).body("detail", containsString("access.endpoint"));
        Connections.connect(
                        account,
                        "{\"id\":\"zoho\",\"crm\":\"zoho\",\"access\":{\"clientId\":\"c\",\"clientSecret\":\"s\",\"refreshToken\":\"r\"}}")
                .statusCode(201);
        assertThat(accesses.find(new AccountId(account), new IntegrationId("zoho"))
                        .orElseThrow()
                        .access())
                .containsEntry("endpoint", "https://accounts.zoho.com/oauth/v2/token");
    }
}
