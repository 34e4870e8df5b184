package io.rightful.remote;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an admin enters to let us into a service.
 *
 * @param shapes any one of which lets us in; none where the service is never asked
 * @param address the service's own, where it has one for everybody
 * @param endpoint where it gives tokens, where that is one for everybody
 * @param options the names of what only this service needs to know
 */
public record AccessForm(
        List<AccessShape> shapes, Optional<String> address, Optional<String> endpoint, Set<String> options) {
    /** Whether the service is asked at all, or only speaks by itself. */
    public boolean isAsked() {
        return !shapes.isEmpty();
    }
}
