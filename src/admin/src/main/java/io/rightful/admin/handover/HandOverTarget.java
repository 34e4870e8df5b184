package io.rightful.admin.handover;

import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom all goes: a user, a team in balance, or nobody. Exactly one of the three. */
@Schema(name = "HandOverTarget", description = "{\"user\": id}, {\"team\": id} or {\"nobody\": true}")
public record HandOverTarget(Optional<String> user, Optional<String> team, Optional<Boolean> nobody) {
    boolean isOne() {
        return (user.isPresent() ? 1 : 0) + (team.isPresent() ? 1 : 0) + (nobody.orElse(false) ? 1 : 0) == 1;
    }
}
