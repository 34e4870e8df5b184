package io.rightful.admin.integration;

import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.admin.Api;
import io.rightful.lambda.SetSchedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@AdminTest
class IntegrationSettingsTest {
    private final Accounts accounts = new Accounts();

    private String account;

    @BeforeEach
    void anAccount() {
        account = accounts.create();
    }

    @Test
    void aCrmThatTakesNoOwnersIsOnlyListenedTo() {
        Connections.connect(account, "{\"id\":\"firepoint\",\"crm\":\"generic\"}");

        Connections.get(account, "/firepoint/settings").body("direction", equalTo("pull-only"));
    }

    @Test
    void settingsAreChangedAndTheScheduleFollows() {
        Connections.connect(account, Connections.HUBSPOT);
        String user = Accounts.user(account, "Ada", "Example");
        Connections.get(account, "/hub/settings")
                .statusCode(200)
                .body("syncLeadOwner", equalTo(true))
                .body("direction", equalTo("both"))
                .body("conflictPolicy", equalTo("crm-wins"))
                .body("callRecords", equalTo(false))
                .body("pullIntervalMinutes", equalTo(5));

        Connections.put(account, "/hub/settings", """
                        {"direction":"pullOnly","conflictPolicy":"latest-wins","firstContactTakesOver":true,"callRecords":true,
                         "missedCalls":{"to":"user","user":"%s"},"defaultLeadOwner":{"kind":"queue","queue":"q-1"},
                         "installer":"%s","lagLimitMinutes":30,"pullIntervalMinutes":15,"requestBudget":5000}
                        """.formatted(user, user))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("direction", equalTo("pull-only"))
                .body("missedCalls.user", equalTo(user))
                .body("requestBudget", equalTo(5000));
        assertThat(SetSchedules.of(account))
                .extracting(schedule -> schedule.path("ScheduleExpression").asText())
                .contains("rate(15 minutes)");

        Connections.put(
                        account,
                        "/hub/settings",
                        "{\"syncLeadOwner\":false,\"missedCalls\":{\"to\":\"source\"},"
                                + "\"defaultLeadOwner\":{\"kind\":\"source\"},\"requestBudget\":0}")
                .statusCode(200)
                .body("conflictPolicy", equalTo("latest-wins"))
                .body("missedCalls", nullValue())
                .body("defaultLeadOwner", nullValue())
                .body("requestBudget", nullValue());
        assertThat(SetSchedules.of(account)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"direction\":\"sideways\"}",
                "{\"conflictPolicy\":\"mine\"}",
                "{\"pullIntervalMinutes\":0}",
                "{\"pullIntervalMinutes\":1441}",
                "{\"lagLimitMinutes\":0}",
                "{\"requestBudget\":1}",
                "{\"missedCalls\":{\"to\":\"user\",\"user\":\"stranger\"}}"
            })
    void settingsThatCannotBeAreRefused(String body) {
        Connections.connect(account, Connections.HUBSPOT);

        Connections.put(account, "/hub/settings", body).statusCode(422);
    }

    @Test
    void aChangedSettingIsSeenByItsVersion() {
        Connections.connect(account, Connections.HUBSPOT);

        Api.as("admin", account)
                .header("If-Match", "\"9\"")
                .body("{}")
                .put("/api/integrations/hub/settings")
                .then()
                .statusCode(412);
        assertThat(Optional.of(Connections.get(account, "/hub").extract().header("ETag")))
                .contains("\"1\"");
    }
}
