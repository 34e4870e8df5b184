package io.rightful.admin;

import io.restassured.specification.RequestSpecification;

import io.rightful.lambda.FunctionRequests;

/** Requests with a token of one account and role. */
public final class Api {
    private Api() {}

    public static RequestSpecification as(String role, String account) {
        return with(Tokens.of(role, account));
    }

    public static RequestSpecification as(String role, String account, String user) {
        return with(Tokens.of(role, account, user));
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().oauth2(token);
    }

    public static RequestSpecification anonymous() {
        return FunctionRequests.request().urlEncodingEnabled(false).contentType("application/json");
    }
}
