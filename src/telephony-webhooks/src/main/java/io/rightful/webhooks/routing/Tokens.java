package io.rightful.webhooks.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.rightful.rules.call.AccountId;

/** Reads who asks from a signed token, here and not at every door: a webhook's own headers are none of its concern. */
@Singleton
class Tokens {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)");
    private static final int LONGEST_ACCOUNT = 128;

    private final JWTParser parser;

    Tokens(JWTParser parser) {
        this.parser = parser;
    }

    Asker bearer(Optional<String> authorization) {
        JsonWebToken token = authorization
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> verified(matcher.group(1)))
                .orElseThrow(UnauthorizedException::new);
        Asker asker = new Asker(
                account(token),
                Optional.empty(),
                token.getGroups().stream().filter(Asker.ROLES::contains).collect(Collectors.toSet()));
        if (asker.roles().isEmpty()) {
            throw new ForbiddenException();
        }
        return asker;
    }

    private JsonWebToken verified(String token) {
        try {
            return parser.parse(token);
        } catch (ParseException e) {
            throw new UnauthorizedException();
        }
    }

    /** A token that names no account is no token. */
    private static AccountId account(JsonWebToken token) {
        return token.claim("account")
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(account -> !account.isBlank() && account.length() <= LONGEST_ACCOUNT)
                .filter(account -> account.codePoints().noneMatch(Character::isISOControl))
                .map(AccountId::new)
                .orElseThrow(UnauthorizedException::new);
    }
}
