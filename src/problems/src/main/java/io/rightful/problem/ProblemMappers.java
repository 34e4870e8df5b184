package io.rightful.problem;

import java.util.Map;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.rightful.wiring.log.Fault;
import io.rightful.wiring.log.LogContext;
import io.rightful.wiring.log.LogKey;

/** Every way out of a resource ends in problem details. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response problem(ProblemException exception) {
        return answer(exception.problem()).build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException exception) {
        Response original = exception.getResponse();
        Response.ResponseBuilder answer = answer(HttpProblems.of(original.getStatus()));
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                    && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    /** The second is named because Quarkus answers it by itself, without a body, where only its parent is. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadableJson() {
        return answer(HttpProblems.of(400)).build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated() {
        return answer(HttpProblems.of(401))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException exception) {
        return answer(HttpProblems.of(403)).build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception) {
        LogContext.during(Map.of(LogKey.ERROR, Fault.of(exception)), () -> LOG.error("a request failed"));
        return answer(HttpProblems.of(500)).build();
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
