package io.rightful.local.crm;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.rules.sync.CrmOwner;

/** An owner as it is typed: {@code {"user": id}}, {@code {"queue": id}}, {@code null}, or the identifier alone. */
final class OwnerBody {
    private OwnerBody() {}

    static CrmOwner read(JsonNode owner, SandboxPeople people) {
        if (owner.isNull()) {
            return new CrmOwner.Nobody();
        }
        if (owner.isTextual()) {
            return people.ofEither(word(owner));
        }
        Optional<CrmOwner> user = word(owner, "user").map(people::ofUser);
        Optional<CrmOwner> queue = word(owner, "queue").map(people::ofQueue);
        boolean nobody = owner.path("nobody").asBoolean(false);
        return user.or(() -> queue)
                .or(() -> Optional.<CrmOwner>of(new CrmOwner.Nobody()).filter(none -> nobody))
                .orElseThrow(LeadBody::malformed);
    }

    private static Optional<String> word(JsonNode owner, String field) {
        return Optional.ofNullable(owner.get(field))
                .filter(value -> !value.isNull())
                .map(OwnerBody::word);
    }

    private static String word(JsonNode value) {
        return LeadBody.optionalText(value).map(String::strip).orElseThrow(LeadBody::malformed);
    }
}
