package io.rightful.admin.precondition;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers that carry their version. */
public final class ETag {
    private ETag() {}

    public static String of(String version) {
        return "\"" + version + "\"";
    }

    public static <T> RestResponse<T> ok(T entity, long version) {
        return ok(entity, Long.toString(version));
    }

    public static <T> RestResponse<T> ok(T entity, String version) {
        return with(Status.OK, entity, version).build();
    }

    public static <T> ResponseBuilder<T> with(Status status, T entity, long version) {
        return with(status, entity, Long.toString(version));
    }

    public static <T> ResponseBuilder<T> with(Status status, T entity, String version) {
        return ResponseBuilder.create(status, entity).header(HttpHeaders.ETAG, of(version));
    }
}
