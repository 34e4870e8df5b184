package io.rightful.crm.inbound;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerChangeFormatTest {
    @Test
    void anOwnerChangeIsReadInOurOwnWords() {
        assertThat(OwnerChangeFormat.GENERIC.read("""
                        {"eventId": "fp-2026-000017", "lead": {"id": 4711, "phone": "(202) 555-0164"},
                         "owner": {"email": "Tamsin.Okereke@example.com"}, "changedAt": "2026-11-22T07:00:07-05:00"}
                        """))
                .isEqualTo(new InboundAnswer.Understood(new OwnerChange(
                        "fp-2026-000017",
                        Optional.of(new CrmLeadId("4711")),
                        Optional.of("(202) 555-0164"),
                        Optional.empty(),
                        new StatedOwner.ByEmail(
                                EmailAddress.of("tamsin.okereke@example.com").orElseThrow()),
                        Optional.of(Instant.parse("2026-11-22T12:00:07Z")))));
    }

    @Test
    void aZapNamesTheSameInItsOwn() {
        assertThat(OwnerChangeFormat.ZAPIER.read("""
                        {"idempotency_key": "zap-0001", "lead": {"email": "noor.castellane@example.com"},
                         "owner": {"id": "005XX000000UsrBAAA"}, "changed_at": "2026-11-22T12:00:07Z", "extra": {}}
                        """))
                .isEqualTo(new InboundAnswer.Understood(new OwnerChange(
                        "zap-0001",
                        Optional.empty(),
                        Optional.empty(),
                        EmailAddress.of("noor.castellane@example.com"),
                        new StatedOwner.ById(new CrmUserId("005XX000000UsrBAAA")),
                        Optional.of(Instant.parse("2026-11-22T12:00:07Z")))));
    }

    @Test
    void nobodyAndQueuesAreOwnersToo() {
        assertThat(owner("{\"nobody\": true}")).isEqualTo(new StatedOwner.Nobody());
        assertThat(owner("{\"queue\": \"Inbound\"}")).isEqualTo(new StatedOwner.ByQueue("Inbound"));
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(refused("no json")).isEmpty();
        assertThat(refused("[]")).isEmpty();
        assertThat(refused("{}")).isEqualTo("eventId");
        assertThat(refused("{\"eventId\": \"1\"}")).isEqualTo("lead");
        assertThat(refused("{\"eventId\": \"1\", \"lead\": {\"id\": true}}")).isEqualTo("lead.id");
        assertThat(refused("{\"eventId\": \"1\", \"lead\": {\"email\": \"none\"}}"))
                .isEqualTo("lead.email");
        assertThat(refused("{\"eventId\": \"1\", \"lead\": {\"id\": \"1\"}}")).isEqualTo("owner");
        assertThat(refused("{\"eventId\": \"1\", \"lead\": {\"id\": \"1\"}, \"owner\": {\"id\": 1, \"nobody\": true}}"))
                .isEqualTo("owner");
        assertThat(
                        refused(
                                "{\"eventId\": \"1\", \"lead\": {\"id\": \"1\"}, \"owner\": {\"id\": 1}, \"changedAt\": \"now\"}"))
                .isEqualTo("changedAt");
        assertThat(refused("{\"eventId\": \"" + "x".repeat(257) + "\"}")).isEqualTo("eventId");
    }

    private static StatedOwner owner(String owner) {
        return OwnerChangeFormat.GENERIC
                .read("{\"eventId\": \"1\", \"lead\": {\"id\": \"1\"}, \"owner\": " + owner + "}")
                .fold(OwnerChange::owner, refused -> {
                    throw new AssertionError(refused);
                });
    }

    private static String refused(String body) {
        return OwnerChangeFormat.GENERIC
                .read(body)
                .fold(
                        understood -> {
                            throw new AssertionError(understood);
                        },
                        InboundAnswer.Refused::field);
    }
}
