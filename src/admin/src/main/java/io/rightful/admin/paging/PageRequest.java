package io.rightful.admin.paging;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.rightful.problem.Problem;

/** Which page of a list is asked for. */
public class PageRequest {
    private static final int DEFAULT = 50;
    private static final int MOST = 200;

    @QueryParam("limit")
    @Parameter(description = "Items a page: 1 to " + MOST + ", " + DEFAULT + " where absent.")
    Optional<String> limit;

    @QueryParam("cursor")
    @Parameter(description = "The cursor of the page before.")
    Optional<String> cursor;

    public static PageRequest of(int limit, Optional<String> cursor) {
        PageRequest request = new PageRequest();
        request.limit = Optional.of(Integer.toString(limit));
        request.cursor = cursor;
        return request;
    }

    public int limit() {
        return limit.map(PageRequest::read).orElse(DEFAULT);
    }

    public Optional<String> cursor() {
        return cursor;
    }

    private static int read(String text) {
        if (text.matches("[0-9]{1,3}")) {
            int value = Integer.parseInt(text);
            if (value >= 1 && value <= MOST) {
                return value;
            }
        }
        throw Problem.of(400, "limit-out-of-range", "The limit is out of range", "Ask for 1 to " + MOST + " items.")
                .exception();
    }
}
