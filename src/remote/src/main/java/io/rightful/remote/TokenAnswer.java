package io.rightful.remote;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

import io.rightful.remote.RemoteFailure.Kind;

/** What a token endpoint answers: RFC 6749, and the addresses that Salesforce and Zoho add. */
@RegisterForReflection
record TokenAnswer(
        @JsonProperty("access_token") Optional<String> accessToken,
        @JsonProperty("expires_in") Optional<Long> expiresIn,
        @JsonProperty("refresh_token") Optional<String> refreshToken,
        @JsonProperty("instance_url") Optional<String> instanceUrl,
        @JsonProperty("api_domain") Optional<String> apiDomain,
        @JsonProperty("error") Optional<String> error) {
    private static final Set<String> PASSING = Set.of("temporarily_unavailable", "server_error");

    static AccessToken read(Exchange exchange, Optional<String> refreshToken, Instant now) {
        int status = exchange.status();
        if (status == Signals.TOO_MANY_REQUESTS || status >= Signals.SERVER_ERROR) {
            throw RemoteFailure.of(Kind.UNAVAILABLE, "token-http-" + status).exception();
        }
        TokenAnswer answer = exchange.as(TokenAnswer.class);
        String value =
                answer.accessToken().orElseThrow(() -> answer.refusal(status).exception());
        return new AccessToken(
                value,
                answer.expiresIn().map(now::plusSeconds),
                answer.instanceUrl().or(answer::apiDomain).map(URI::create),
                answer.refreshToken().or(() -> refreshToken));
    }

    private RemoteFailure refusal(int status) {
        String code = error.orElse("token-http-" + status);
        return RemoteFailure.of(PASSING.contains(code) ? Kind.UNAVAILABLE : Kind.NEEDS_RECONNECT, code);
    }
}
