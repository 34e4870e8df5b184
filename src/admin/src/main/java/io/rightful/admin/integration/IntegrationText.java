package io.rightful.admin.integration;

import java.util.List;
import java.util.Optional;

import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.crm.CrmKind;
import io.rightful.ledger.integration.Integration;
import io.rightful.ledger.settings.Versioned;
import io.rightful.rules.sync.IntegrationId;
import io.rightful.rules.user.UserId;

/** What a request states of an integration, read and judged. */
record IntegrationText(IntegrationInput input) {
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9-]{0,63}";
    private static final int LONGEST_NAME = 128;
    private static final int LOWEST_RANK = 1000;

    Optional<IntegrationId> id() {
        return input.id().map(stated -> {
            if (!stated.matches(ID)) {
                throw Refusals.invalid("id", "use letters, digits and hyphens, at most 64; or leave it out.");
            }
            return new IntegrationId(stated);
        });
    }

    Integration created(IntegrationId id, Optional<UserId> installer, List<Versioned<Integration>> others) {
        CrmKind kind = CrmKinds.read(input.crm());
        int behind = others.stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(id))
                .mapToInt(Integration::rank)
                .max()
                .orElse(0);
        return new Integration(
                id,
                kind.code(),
                name().orElse(kind.code()),
                rank().orElse(Math.min(behind + 1, LOWEST_RANK)),
                input.ownerRequired().orElse(CrmKinds.needsOwner(kind)),
                CrmKinds.settings(kind).installedBy(installer));
    }

    Integration over(Integration present) {
        if (input.crm().filter(crm -> !crm.equals(present.crm())).isPresent()) {
            throw Refusals.invalid("crm", "it stays as it is; connect the other CRM as an integration of its own.");
        }
        if (input.id().filter(id -> !id.equals(present.id().value())).isPresent()) {
            throw Refusals.invalid("id", "it stays as it is.");
        }
        return new Integration(
                present.id(),
                present.crm(),
                name().orElse(present.name()),
                rank().orElse(present.rank()),
                input.ownerRequired().orElse(present.ownerRequired()),
                present.settings());
    }

    private Optional<String> name() {
        return input.name().map(String::strip).map(stated -> {
            if (stated.isEmpty() || !PlainText.fits(stated, LONGEST_NAME)) {
                throw Refusals.invalid("name", "send 1 to " + LONGEST_NAME + " printable characters.");
            }
            return stated;
        });
    }

    private Optional<Integer> rank() {
        return input.rank().map(stated -> {
            if (stated < 1 || stated > LOWEST_RANK) {
                throw Refusals.invalid("rank", "1 to " + LOWEST_RANK + ", 1 is the highest.");
            }
            return stated;
        });
    }
}
