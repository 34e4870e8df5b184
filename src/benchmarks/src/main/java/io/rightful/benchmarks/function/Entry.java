package io.rightful.benchmarks.function;

/** By which class Lambda's Java runtime calls a function. A native executable knows it by itself. */
public enum Entry {
    EVENTS("io.quarkus.funqy.lambda.FunqyStreamHandler::handleRequest"),
    HTTP("io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest");

    private final String handler;

    Entry(String handler) {
        this.handler = handler;
    }

    String handler() {
        return handler;
    }
}
