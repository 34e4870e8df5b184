package io.rightful.lambda;

import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests that reach the function under test as events of Lambda's runtime API. */
public final class FunctionRequests {
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private FunctionRequests() {}

    public static RequestSpecification request() {
        int port = ConfigProvider.getConfig().getValue("quarkus.lambda.mock-event-server.test-port", Integer.class);
        RestAssured.reset(); // of a function that listens nowhere, Quarkus leaves no base
        return RestAssured.given().port(port).config(config());
    }

    /** A function that has died would never answer. */
    public static RestAssuredConfig config() {
        return RestAssured.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam("http.socket.timeout", LONGEST_WAIT_MILLIS)
                        .setParam("http.connection.timeout", LONGEST_WAIT_MILLIS));
    }
}
