package io.rightful.admin.page;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.rightful.admin.Tokens;
import io.rightful.lambda.FunctionRequests;

/** Requests as a browser sends them: the token in a cookie, forms, and no leading on. */
final class Browser {
    private static final String FORM = "application/x-www-form-urlencoded";

    private Browser() {}

    static RequestSpecification anonymous() {
        return FunctionRequests.request().urlEncodingEnabled(false).redirects().follow(false);
    }

    static RequestSpecification signedIn(String role, String account) {
        return anonymous().cookie("rightful", Tokens.of(role, account));
    }

    static RequestSpecification with(String token) {
        return anonymous().cookie("rightful", token);
    }

    /** @param fields encoded as a form is */
    static Response post(RequestSpecification browser, String path, String fields) {
        return browser.contentType(FORM).body(fields).post(path);
    }

    /** What the forms of a page send back, for this very token. */
    static String formToken(String token) {
        return with(token)
                .get("/contacts")
                .then()
                .extract()
                .htmlPath()
                .getString("**.find { it.@name == 'form' }.@value");
    }
}
