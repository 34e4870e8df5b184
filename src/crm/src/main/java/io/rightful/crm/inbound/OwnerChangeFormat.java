package io.rightful.crm.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.crm.inbound.InboundAnswer.Refused;
import io.rightful.crm.inbound.InboundAnswer.Understood;
import io.rightful.remote.RemoteJson;
import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/**
 * The JSON of an owner change. Unknown fields are passed over; whatever else is wrong is refused by its name.
 *
 * @param eventId the name of the field that holds the change's identifier
 * @param changedAt the name of the field that holds its time
 */
public record OwnerChangeFormat(String eventId, String changedAt) {
    public static final OwnerChangeFormat GENERIC = new OwnerChangeFormat("eventId", "changedAt");
    public static final OwnerChangeFormat ZAPIER = new OwnerChangeFormat("idempotency_key", "changed_at");

    private static final int LIMIT = 256;

    public InboundAnswer read(String body) {
        return read(RemoteJson.tree(body));
    }

    InboundAnswer read(JsonNode root) {
        if (!root.isObject()) {
            return new Refused("", "The body is no JSON object.");
        }
        try {
            return new Understood(change(root));
        } catch (Wrong wrong) {
            return new Refused(wrong.field, wrong.getMessage());
        }
    }

    private OwnerChange change(JsonNode root) throws Wrong {
        String event = text(root, "", eventId).orElseThrow(() -> new Wrong(eventId, "It is required."));
        JsonNode lead = root.path("lead");
        Optional<CrmLeadId> id = text(lead, "lead.", "id").map(CrmLeadId::new);
        Optional<String> phone = text(lead, "lead.", "phone");
        Optional<EmailAddress> email = email(lead, "lead.");
        if (id.isEmpty() && phone.isEmpty() && email.isEmpty()) {
            throw new Wrong("lead", "One of id, phone and email is required.");
        }
        return new OwnerChange(event, id, phone, email, owner(root.path("owner")), time(root));
    }

    private static StatedOwner owner(JsonNode owner) throws Wrong {
        List<StatedOwner> stated = new ArrayList<>();
        text(owner, "owner.", "id")
                .map(CrmUserId::new)
                .map(StatedOwner.ById::new)
                .ifPresent(stated::add);
        email(owner, "owner.").map(StatedOwner.ByEmail::new).ifPresent(stated::add);
        text(owner, "owner.", "queue").map(StatedOwner.ByQueue::new).ifPresent(stated::add);
        if (owner.path("nobody").asBoolean(false)) {
            stated.add(new StatedOwner.Nobody());
        }
        if (stated.size() != 1) {
            throw new Wrong("owner", "Exactly one of id, email, queue and nobody (true) is required.");
        }
        return stated.get(0);
    }

    private Optional<Instant> time(JsonNode root) throws Wrong {
        Optional<String> stated = text(root, "", changedAt);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(stated.get()).toInstant());
        } catch (DateTimeException noTime) {
            throw new Wrong(changedAt, "It must be ISO 8601 with an offset.");
        }
    }

    private static Optional<EmailAddress> email(JsonNode node, String path) throws Wrong {
        Optional<String> stated = text(node, path, "email");
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EmailAddress.of(stated.get())
                .orElseThrow(() -> new Wrong(path + "email", "It must be an e-mail address.")));
    }

    /** A number counts as its digits: senders differ in how they write identifiers. */
    private static Optional<String> text(JsonNode node, String path, String field) throws Wrong {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        String text = value.asText("").strip();
        if (!value.isTextual() && !value.isIntegralNumber() || text.length() > LIMIT) {
            throw new Wrong(path + field, "It must be a text of at most " + LIMIT + " characters.");
        }
        return Optional.of(text).filter(stated -> !stated.isEmpty());
    }

    private static final class Wrong extends Exception {
        private final String field;

        Wrong(String field, String why) {
            super(why);
            this.field = field;
        }
    }
}
