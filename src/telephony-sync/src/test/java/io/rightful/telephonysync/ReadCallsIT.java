package io.rightful.telephonysync;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.rightful.fake.FakeServer;
import io.rightful.lambda.LocalAws;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.job.Job;
import io.rightful.ledger.job.JobState;
import io.rightful.ledger.job.Jobs;
import io.rightful.ledger.pull.Pull;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.Source;
import io.rightful.ledger.source.Sources;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;
import io.rightful.wiring.job.JobCommand;
import io.rightful.wiring.source.SourceDue;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.rightful.fake.FakeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusIntegrationTest
@QuarkusTestResource(LocalAws.class)
@TestProfile(ReadCallsIT.Function.class)
class ReadCallsIT {
    /** As it is deployed. */
    public static final class Function implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.funqy.export", "readCalls");
        }
    }

    private static final FakeServer FAKE = new FakeServer();
    private static final AccountId ACCOUNT = new AccountId("native-calls");
    private static final SourceName SOURCE = new SourceName("dialpad");
    private static final Instant JUST_NOW = InstantSource.system().instant().minusSeconds(600);

    private final Jobs jobs = new Jobs(LocalAws.dynamoDb(), LocalAws.TABLES);

    @BeforeAll
    static void connect() {
        FAKE.answer(get(urlPathEqualTo("/api/v2/call")), text(200, """
                {"items":[{"call_id":"6719407114825728","state":"hangup","direction":"inbound","date_started":"%1$d",
                "date_connected":"%1$d","date_ended":"%2$d","external_number":"+12025550164",
                "target":{"id":"5910974510923776","type":"user","email":"ivo.vandermeer@example.com"}}]}
                """.formatted(
                        JUST_NOW.toEpochMilli(), JUST_NOW.plusSeconds(60).toEpochMilli())));
        new Sources(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        new Source(
                                ACCOUNT,
                                SOURCE,
                                "dialpad",
                                "door-of-calls",
                                List.of("secret"),
                                "US",
                                ZoneOffset.UTC,
                                Optional.empty(),
                                SourceSettings.DEFAULT,
                                0),
                        Optional.empty());
        new ApiAccesses(LocalAws.dynamoDb(), LocalAws.TABLES)
                .put(
                        ACCOUNT,
                        SOURCE,
                        new AccessCredentials(
                                FAKE.address().toString(), "US", Map.of("key", "invented-key"), Map.of()));
    }

    @AfterAll
    static void stop() {
        FAKE.close();
    }

    @Test
    void theListIsReadToItsEnd() {
        FunctionCalls.take(
                QueuedEvents.of(new SourceDue(ACCOUNT, SOURCE).event("rightful.admin", SourceDue.CALLS, JUST_NOW)));

        Pull reading = new CallReadings(LocalAws.dynamoDb(), LocalAws.TABLES)
                .of(ACCOUNT, SOURCE)
                .find();
        assertThat(reading.problem()).isEmpty();
        assertThat(reading.succeededAt()).isPresent();
    }

    @Test
    void olderCallsComeInByAJob() {
        Map<String, String> request = Map.of(
                "source", SOURCE.value(),
                "from", JUST_NOW.minusSeconds(60).toString(),
                "to", JUST_NOW.plusSeconds(60).toString(),
                "dryRun", "false",
                "actor", "admin");
        jobs.create(Job.waiting("older", ACCOUNT, "older-calls", request, JUST_NOW));

        FunctionCalls.take(QueuedEvents.of(
                new JobCommand(ACCOUNT, "older").event("rightful.admin", JobCommand.OLDER_CALLS_REQUESTED, JUST_NOW)));

        Job job = jobs.find(ACCOUNT, "older").orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.examined()).isEqualTo(1);
        assertThat(jobs.counts(ACCOUNT, "older")).containsEntry("new", 1L);
    }
}
