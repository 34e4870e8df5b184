package io.rightful.local.crm;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.rightful.crm.LeadEmails;
import io.rightful.crm.LeadPhones;
import io.rightful.problem.Problem;
import io.rightful.rules.sync.CrmLead;

/** What somebody types to create or change a lead. What it does not name stays; an answer may be sent back as it came. */
record LeadBody(JsonNode body) {
    static final int LONGEST = 256;

    private static final int MOST = 20;
    private static final LeadPhones PHONES = new LeadPhones("US");
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();
    private static final Problem MALFORMED = Problem.of(
            400,
            "malformed-lead",
            "Not a lead",
            "Send a JSON object with any of name, phone or phones, email or emails (up to 20 texts of 256 characters),"
                    + " owner ({\"user\": id}, {\"queue\": id} or null) and state (open, converted, merged or deleted).");

    static LeadBody read(String text) {
        try {
            JsonNode body = READER.readTree(text);
            return new LeadBody(Optional.of(body).filter(JsonNode::isObject).orElseThrow(LeadBody::malformed));
        } catch (JsonProcessingException e) {
            throw malformed();
        }
    }

    static RuntimeException malformed() {
        return MALFORMED.exception();
    }

    CrmLead edit(CrmLead before, SandboxPeople people) {
        return new CrmLead(
                before.id(),
                field("owner").map(owner -> OwnerBody.read(owner, people)).orElse(before.owner()),
                before.changedAt(),
                field("state")
                        .map(state -> StateBody.read(state, body.path("into")))
                        .orElse(before.state()),
                texts("phone", "phones").map(PHONES::of).orElse(before.phones()),
                texts("email", "emails").map(LeadEmails::of).orElse(before.emails()),
                field("name").map(LeadBody::optionalText).orElse(before.name()));
    }

    private Optional<Stream<Optional<String>>> texts(String one, String several) {
        return field(several)
                .map(LeadBody::all)
                .or(() -> field(one).map(value -> List.of(optionalText(value))))
                .map(List::stream);
    }

    private static List<Optional<String>> all(JsonNode values) {
        return Optional.of(values)
                .filter(JsonNode::isArray)
                .filter(array -> array.size() <= MOST)
                .map(array -> StreamSupport.stream(array.spliterator(), false)
                        .map(LeadBody::optionalText)
                        .toList())
                .orElseThrow((Supplier<RuntimeException>) LeadBody::malformed);
    }

    private Optional<JsonNode> field(String name) {
        return Optional.ofNullable(body.get(name));
    }

    /** Empty where it is null or blank. */
    static Optional<String> optionalText(JsonNode value) {
        return value.isNull() ? Optional.empty() : Optional.of(text(value)).filter(text -> !text.isBlank());
    }

    static String text(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> text.length() <= LONGEST)
                .orElseThrow(LeadBody::malformed);
    }
}
