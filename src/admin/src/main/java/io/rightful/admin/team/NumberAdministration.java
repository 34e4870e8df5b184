package io.rightful.admin.team;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.rightful.admin.precondition.IfMatch;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.settings.Settings;
import io.rightful.ledger.settings.Versioned;
import io.rightful.ledger.team.AccountNumbers;
import io.rightful.ledger.team.Teams;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.routing.AccountNumber;
import io.rightful.rules.routing.TeamId;
import io.rightful.telephony.PhoneNumbers;

/** Changes what is decided about the account's numbers. */
@Singleton
class NumberAdministration {
    private final AccountNumbers numbers;
    private final Teams teams;
    private final Settings settings;

    NumberAdministration(AccountNumbers numbers, Teams teams, Settings settings) {
        this.numbers = numbers;
        this.teams = teams;
        this.settings = settings;
    }

    /** In any spelling; what is no number is not found. */
    String number(AccountId account, String stated) {
        return new PhoneNumbers(settings.find(account).value().region())
                .e164(stated)
                .orElseThrow(() -> Refusals.notFound("number"));
    }

    Versioned<AccountNumber> existing(AccountId account, String number) {
        return numbers.find(account, number).orElseThrow(() -> Refusals.notFound("number"));
    }

    Versioned<AccountNumber> replace(AccountId account, String number, NumberInput input, IfMatch condition) {
        Versioned<AccountNumber> present = numbers.find(account, number)
                .orElseGet(() -> new Versioned<>(new AccountNumber(number, Optional.empty(), Optional.empty()), 0));
        condition.require(present.version());
        AccountNumber wanted = new AccountNumber(
                number,
                input.team()
                        .map(text -> team(account, text))
                        .orElse(present.value().team()),
                RoutingText.over(input.leadOwnerRouting(), present.value().leadOwnerRouting()));
        return numbers.put(account, wanted, Optional.of(present.version()))
                .map(version -> new Versioned<>(wanted, version))
                .orElseGet(() -> condition.onConflict(() -> replace(account, number, input, condition)));
    }

    void delete(AccountId account, String number, IfMatch condition) {
        long version = numbers.find(account, number).map(Versioned::version).orElse(0L);
        condition.require(version);
        if (numbers.delete(account, number, Optional.of(version)).isEmpty()) {
            condition.onConflict(() -> {
                delete(account, number, condition);
                return number;
            });
        }
    }

    private Optional<TeamId> team(AccountId account, String text) {
        Optional<TeamId> team = Optional.of(text).filter(id -> !id.isBlank()).map(TeamId::new);
        team.filter(id -> teams.find(account, id).isEmpty()).ifPresent(unknown -> {
            throw Refusals.invalid("team", "the account has no such team; take an id from /api/teams.");
        });
        return team;
    }
}
