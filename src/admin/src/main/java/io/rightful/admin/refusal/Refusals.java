package io.rightful.admin.refusal;

import java.util.Optional;

import io.rightful.problem.Problem;
import io.rightful.problem.ProblemException;

/** Why the API does not do what it was asked: the problems that several resources share. */
public final class Refusals {
    private Refusals() {}

    /** Nothing of this account has the id; another account's ids are as unknown as invented ones. */
    public static ProblemException notFound(String what) {
        return Problem.of(404, "not-found", "Nothing is here", "The account has no such " + what + ".")
                .exception();
    }

    public static ProblemException unreadable(String detail) {
        return Problem.of(400, "bad-request", "The request is not readable", detail)
                .exception();
    }

    /** The request is readable; a value of it cannot be taken. */
    public static ProblemException invalid(String field, String whatToSend) {
        return Problem.of(422, "invalid", "A value is not acceptable", field + ": " + whatToSend)
                .exception();
    }

    public static ProblemException unknownUser(String field) {
        return invalid(field, "the account has no such user; take an id from /api/users.");
    }

    public static ProblemException forbidden(String detail) {
        return Problem.of(403, "forbidden", "Not allowed", detail).exception();
    }

    /** JAX-RS hands over null where the body is empty or says null. */
    public static <T> T required(T body) {
        return Optional.ofNullable(body).orElseThrow(() -> unreadable("Send a JSON object."));
    }
}
