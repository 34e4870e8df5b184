package io.rightful.problem;

/** The problems of HTTP itself, whatever the resource. */
final class HttpProblems {
    private HttpProblems() {}

    static Problem of(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(
                        400,
                        "bad-request",
                        "The request is not readable",
                        "Check the path, the query and the JSON of the body.");
            case 401 ->
                Problem.of(
                        401, "unauthenticated", "No valid token", "Send a valid token: Authorization: Bearer <token>.");
            case 403 ->
                Problem.of(
                        403,
                        "forbidden",
                        "Not allowed",
                        "The token's role does not allow this; ask an admin of the account.");
            case 404 -> Problem.of(404, "not-found", "Nothing is here", "Check the path.");
            case 405 ->
                Problem.of(
                        405,
                        "method-not-allowed",
                        "Not with this method",
                        "Use one of this path's methods; the API's description names them.");
            case 406 -> Problem.of(406, "not-acceptable", "Not in this form", "Accept application/json.");
            case 413 -> Problem.of(413, "too-large", "The body is too large", "Send less in one request.");
            case 415 ->
                Problem.of(
                        415,
                        "unsupported-media-type",
                        "Not this kind of body",
                        "Send JSON: Content-Type: application/json.");
            default ->
                status < 500
                        ? Problem.of(status, "refused", "The request was refused", "Check the request.")
                        : Problem.of(
                                status,
                                "internal",
                                "Something failed here",
                                "Try again later; nothing of the request is to blame.");
        };
    }
}
