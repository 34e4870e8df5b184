package io.rightful.admin.team;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.admin.text.Codes;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.routing.AccountNumber;
import io.rightful.rules.routing.TeamId;

/** One of the account's own numbers, and who rings there. */
@Schema(name = "Number")
public record NumberView(
        String number,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "null: the primary team")
        Optional<String> team,

        @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(description = "null: the team's option")
        Optional<String> leadOwnerRouting,

        long version) {

    static NumberView of(Versioned<AccountNumber> stored) {
        AccountNumber number = stored.value();
        return new NumberView(
                number.number(),
                number.team().map(TeamId::value),
                number.leadOwnerRouting().map(Codes::of),
                stored.version());
    }
}
