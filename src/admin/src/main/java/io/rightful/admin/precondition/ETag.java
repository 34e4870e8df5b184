package io.rightful.admin.precondition;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Answers that carry their version. */
public final class ETag {
    private ETag() {}

    public static <T> RestResponse<T> ok(T entity, long version) {
        return with(Status.OK, entity, version).build();
    }

    public static <T> ResponseBuilder<T> with(Status status, T entity, long version) {
        return ResponseBuilder.create(status, entity).header(HttpHeaders.ETAG, "\"" + version + "\"");
    }
}
