package io.rightful.admin.access;

import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

import io.quarkus.security.UnauthorizedException;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.rightful.admin.text.PlainText;
import io.rightful.rules.user.UserId;

/** Reads the caller from the verified token. */
@Dependent
class CallerProducer {
    private static final String USER = "user";
    private static final int LIMIT = 128;

    @Produces
    @Dependent
    Caller caller(JsonWebToken token) {
        return new Caller(
                AccountClaim.of(token).orElseThrow(UnauthorizedException::new),
                token.getGroups(),
                Optional.ofNullable(token.<Object>getClaim(USER))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .filter(user -> !user.isBlank() && PlainText.fits(user, LIMIT))
                        .map(UserId::new));
    }
}
