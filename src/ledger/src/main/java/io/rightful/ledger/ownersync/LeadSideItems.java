package io.rightful.ledger.ownersync;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.table.Digest;
import io.rightful.ledger.table.Item;
import io.rightful.ledger.table.ItemBuilder;
import io.rightful.ledger.table.Key;
import io.rightful.ledger.table.PagedQuery;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.IntegrationId;

/** A contact's side in a CRM, beside the contact; and for each of the CRM's leads, by a digest of its id, whose it is, which is never deleted. */
final class LeadSideItems {
    static final String DUE = "due";
    private static final String CONTACT = "contact";
    private static final String SIDE = "crm#";

    private LeadSideItems() {}

    static Key side(AccountId account, ContactId contact, IntegrationId integration) {
        return new Key(ContactKeys.contact(account, contact).partition(), SIDE + integration);
    }

    static PagedQuery sides(String table, AccountId account, ContactId contact) {
        return PagedQuery.ofPrefix(table, ContactKeys.contact(account, contact).partition(), SIDE);
    }

    static Key lead(AccountId account, IntegrationId integration, CrmLeadId lead) {
        return new Key(Key.join(account.value(), "crmLead", integration.value(), Digest.of(lead.value())), "lead");
    }

    static Map<String, AttributeValue> item(AccountId account, ContactId contact, LeadSide side) {
        return ItemBuilder.item(side(account, contact, side.integration()))
                .text("integration", side.integration())
                .text("lead", side.lead())
                .text("agreed", side.agreed().map(CrmOwnerText::of))
                .text("there", CrmOwnerText.of(side.there()))
                .text("changedAt", side.changedAt())
                .text("skipped", side.skipped().map(Reason::name))
                .text("refused", side.refused().map(RefusedOwner::owner).map(CrmOwnerText::of))
                .text("refusedAt", side.refused().map(RefusedOwner::leadChangedAt))
                .text(DUE, side.due().map(OwnerDue::wanted).map(CrmOwnerText::of))
                .text("dueOf", side.due().map(OwnerDue::leadChangedAt))
                .text("begun", side.due().flatMap(OwnerDue::begun).map(CrmOwnerText::of))
                .text("begunUntil", side.due().flatMap(OwnerDue::until))
                .number(Item.VERSION, side.version() + 1)
                .build();
    }

    /** Makes a lead the contact's, unless it is another's. */
    static Consumer<Update.Builder> tie(ContactId contact) {
        return update -> update.updateExpression("SET #contact = :contact")
                .conditionExpression("attribute_not_exists(#contact) OR #contact = :contact")
                .expressionAttributeNames(Map.of("#contact", CONTACT))
                .expressionAttributeValues(Map.of(":contact", AttributeValue.fromS(contact.value())));
    }

    /** Makes a lead of a contact that was merged into another that one's. */
    static Consumer<Update.Builder> tieAnew(ContactId former, ContactId contact) {
        return update -> update.updateExpression("SET #contact = :contact")
                .conditionExpression("#contact = :former")
                .expressionAttributeNames(Map.of("#contact", CONTACT))
                .expressionAttributeValues(Map.of(
                        ":contact", AttributeValue.fromS(contact.value()),
                        ":former", AttributeValue.fromS(former.value())));
    }

    static ContactId contact(Item lead) {
        return new ContactId(lead.text(CONTACT));
    }

    static LeadSide side(Item item) {
        return new LeadSide(
                new IntegrationId(item.text("integration")),
                new CrmLeadId(item.text("lead")),
                item.optionalText("agreed").map(CrmOwnerText::read),
                CrmOwnerText.read(item.text("there")),
                item.time("changedAt"),
                item.optionalText("skipped").map(Reason::valueOf),
                item.optionalText("refused")
                        .map(CrmOwnerText::read)
                        .map(owner -> new RefusedOwner(owner, item.time("refusedAt"))),
                due(item),
                item.number(Item.VERSION));
    }

    private static Optional<OwnerDue> due(Item item) {
        return item.optionalText(DUE)
                .map(CrmOwnerText::read)
                .map(wanted -> new OwnerDue(
                        wanted,
                        item.time("dueOf"),
                        item.optionalText("begun").map(CrmOwnerText::read),
                        item.optionalText("begunUntil").map(Instant::parse)));
    }
}
