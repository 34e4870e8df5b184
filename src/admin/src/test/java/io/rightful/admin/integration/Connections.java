package io.rightful.admin.integration;

import io.restassured.response.ValidatableResponse;

import io.rightful.admin.Api;

/** CRMs that a test's account connects. */
final class Connections {
    static final String HUBSPOT = """
            {"id":"hub","crm":"hubspot","name":"Sales","access":{"key":"the key of a private app"}}
            """;

    private Connections() {}

    static ValidatableResponse connect(String account, String body) {
        return Api.as("admin", account).body(body).post("/api/integrations").then();
    }

    static ValidatableResponse get(String account, String path) {
        return Api.as("analyst", account).get("/api/integrations" + path).then();
    }

    static ValidatableResponse put(String account, String path, String body) {
        return Api.as("admin", account)
                .body(body)
                .put("/api/integrations" + path)
                .then();
    }
}
