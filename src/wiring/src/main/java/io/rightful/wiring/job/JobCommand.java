package io.rightful.wiring.job;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.rightful.ledger.job.Job;
import io.rightful.rules.call.AccountId;
import io.rightful.wiring.BusEvent;

/** That a job is due, as the bus carries it. */
public record JobCommand(AccountId account, String job) {
    /** All of a user's is to be others'. */
    public static final String HAND_OVER_REQUESTED = "HandOverRequested";
    /** A contact is to be erased. */
    public static final String ERASURE_REQUESTED = "ErasureRequested";
    /** Deliveries of a range are to be read again. */
    public static final String REPLAY_REQUESTED = "ReplayRequested";
    /** A source's older calls are to come in. */
    public static final String OLDER_CALLS_REQUESTED = "OlderCallsRequested";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LIMIT = 256;

    public static JobCommand of(Job job) {
        return new JobCommand(job.account(), job.id());
    }

    /** @param type of the command, as its {@link JobKind} has it */
    public BusEvent event(String source, String type, Instant now) {
        String detail = JsonNodeFactory.instance
                .objectNode()
                .put("account", account.value())
                .put("job", job)
                .toString();
        return new BusEvent(source, type, detail, now);
    }

    /** Empty where the event is no command of this type. */
    static Optional<JobCommand> read(String event, String type) {
        JsonNode root = tree(event);
        JsonNode detail = root.path("detail");
        return text(root, "detail-type")
                .filter(type::equals)
                .flatMap(command -> text(detail, "account"))
                .flatMap(account -> text(detail, "job").map(job -> new JobCommand(new AccountId(account), job)));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank() && text.length() <= LIMIT);
    }

    private static JsonNode tree(String event) {
        try {
            return Optional.ofNullable(JSON.readTree(event)).orElseGet(JSON::missingNode);
        } catch (JsonProcessingException e) {
            return JSON.missingNode();
        }
    }
}
