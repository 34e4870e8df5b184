package io.rightful.remote;

import jakarta.ws.rs.core.Response;

/** One request, given the token of the moment. */
public interface Call {
    Response send(AccessToken token);
}
