package io.rightful.ledger.ownersync;

import java.time.Duration;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.SortableTime;
import io.rightful.ledger.table.SpreadListing;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/** A lead's last conflict and what is skipped of it: one item each, in the table {@code accounts}, on a list by time. */
final class SyncProblemItems {
    static final int DAYS = 30;

    private SyncProblemItems() {}

    static Key key(AccountId account, IntegrationId integration, CrmLeadId lead, SyncProblem.Kind kind) {
        return new Key(Key.join(account.value(), "syncProblem", integration.value(), lead.value()), kind.name());
    }

    static String listing(AccountId account, IntegrationId integration) {
        return Key.join(account.value(), "syncProblems", integration.value());
    }

    static Map<String, AttributeValue> item(AccountId account, SyncProblem problem) {
        ItemBuilder item = ItemBuilder.item(key(account, problem.integration(), problem.lead(), problem.kind()))
                .text("integration", problem.integration())
                .text("lead", problem.lead())
                .text("contact", problem.contact())
                .text("reason", problem.reason().name())
                .text("agreed", problem.agreed().map(CrmOwnerText::of))
                .text("here", problem.here().map(CrmOwnerText::of))
                .text("there", CrmOwnerText.of(problem.there()))
                .text("at", problem.at());
        if (problem.kind() != SyncProblem.Kind.SKIPPED) {
            item.seconds("expiresAt", problem.at().plus(Duration.ofDays(DAYS)));
        }
        String sort = Key.join(
                SortableTime.of(problem.at()),
                problem.lead().value(),
                problem.kind().name());
        return SpreadListing.entry(item, listing(account, problem.integration()), sort)
                .build();
    }

    static SyncProblem read(Item item) {
        return new SyncProblem(
                SyncProblem.Kind.valueOf(item.key().sort()),
                new IntegrationId(item.text("integration")),
                new CrmLeadId(item.text("lead")),
                item.optionalText("contact").map(ContactId::new),
                Reason.valueOf(item.text("reason")),
                item.optionalText("agreed").map(CrmOwnerText::read),
                item.optionalText("here").map(CrmOwnerText::read),
                CrmOwnerText.read(item.text("there")),
                item.time("at"));
    }
}
