package io.rightful.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Why a request failed, and what its sender can do about it. Says nothing of the request's content: no body, no secret, no personal data.
 *
 * @param type the code as a URI, equal for all problems of one kind
 * @param title what went wrong in a few words, equal for all problems of one kind
 * @param status the HTTP status
 * @param detail what to do about it
 * @param code the stable word that programs may compare
 */
@RegisterForReflection // a Response does not tell the native build what it holds
@JsonPropertyOrder({"type", "title", "status", "detail", "code"})
public record Problem(String type, String title, int status, String detail, String code) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(int status, String code, String title, String detail) {
        return new Problem("urn:rightful:problem:" + code, title, status, detail, code);
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }
}
