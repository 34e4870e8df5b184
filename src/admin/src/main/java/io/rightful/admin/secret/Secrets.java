package io.rightful.admin.secret;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.admin.id.Identifiers;
import io.rightful.admin.refusal.Refusals;

/** Words that nobody can guess: doors, and the secrets that go with them. */
@Singleton
public class Secrets {
    private static final int SHORTEST = 16;
    private static final int LONGEST = 512;

    private final Identifiers identifiers;

    Secrets(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** The stated one, or one made up. */
    public String secret(Optional<String> stated) {
        stated.ifPresent(text -> {
            if (text.isBlank() || text.length() < SHORTEST || text.length() > LONGEST) {
                throw Refusals.invalid("secret", "send 16 to 512 characters, or none to have one made up.");
            }
        });
        return stated.orElseGet(this::unguessable);
    }

    public String unguessable() {
        return (identifiers.next() + identifiers.next()).replace("-", "");
    }
}
