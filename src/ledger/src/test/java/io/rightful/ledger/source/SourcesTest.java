package io.rightful.ledger.source;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.settings.SourceSettings;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private static final SourceSettings SETTINGS = new SourceSettings(
            Optional.of(new MissedCalls.ToUser(Sample.id("u-1"))),
            Optional.of(new DefaultLeadOwner.Installer()),
            Optional.of(Sample.id("u-2")),
            Optional.of(Duration.ofMinutes(5)));

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Sources sources = new Sources(DYNAMO_DB.client(), tables);

    @Test
    void aSourceIsFoundByEveryWayEventsComeIn() {
        AccountId account = Sample.account("found");
        Source written = source(account, "phones", "door-1", Optional.of("instance-1"));

        sources.put(written, Optional.empty());

        Optional<Source> expected = Optional.of(written.withVersion(1));
        var read = new BatchRead(DYNAMO_DB.client())
                .read(tables.accounts(), List.of(SourceItems.key(account, written.name())));
        assertThat(sources.find(account, written.name())).isEqualTo(expected);
        assertThat(sources.byDoor("door-1")).isEqualTo(expected);
        assertThat(sources.byInstance("connect", "instance-1")).isEqualTo(expected);
        assertThat(SourceItems.parse(account, written.name(), read)).isEqualTo(expected);
        assertThat(sources.byInstance("genesys", "instance-1")).isEmpty();
    }

    @Test
    void anotherDoorClosesTheFirst() {
        AccountId account = Sample.account("moved");
        sources.put(source(account, "phones", "door-old", Optional.of("instance-old")), Optional.empty());

        sources.put(source(account, "phones", "door-new", Optional.empty()), Optional.of(1L));

        assertThat(sources.byDoor("door-old")).isEmpty();
        assertThat(sources.byInstance("connect", "instance-old")).isEmpty();
        assertThat(sources.byDoor("door-new").map(Source::version)).contains(2L);
    }

    @Test
    void noTwoSourcesShareADoorOrAnInstance() {
        AccountId mine = Sample.account("mine");
        AccountId theirs = Sample.account("theirs");
        sources.put(source(mine, "phones", "door-mine", Optional.of("instance-mine")), Optional.empty());

        assertThat(sources.put(source(theirs, "phones", "door-mine", Optional.empty()), Optional.empty()))
                .isEqualTo(new SourceWrite.AddressTaken());
        assertThat(sources.put(source(theirs, "phones", "door-theirs", Optional.of("instance-mine")), Optional.empty()))
                .isEqualTo(new SourceWrite.AddressTaken());
        assertThat(sources.byDoor("door-mine").map(Source::account)).contains(mine);
        assertThat(sources.list(theirs)).isEmpty();
    }

    @Test
    void aChangeUponAnotherVersionIsAConflict() {
        AccountId account = Sample.account("conflict");
        Source source = source(account, "phones", "door-conflict", Optional.empty());
        sources.put(source, Optional.of(0L));

        assertThat(sources.put(source, Optional.of(0L))).isEqualTo(new SourceWrite.VersionConflict(1));
    }

    @Test
    void theSourcesOfAnAccountAreListedByName() {
        AccountId account = Sample.account("listed");
        sources.put(source(account, "b", "door-b", Optional.empty()), Optional.empty());
        sources.put(source(account, "a", "door-a", Optional.empty()), Optional.empty());

        assertThat(sources.list(account))
                .extracting(Source::name)
                .containsExactly(new SourceName("a"), new SourceName("b"));
    }

    @Test
    void aSourceInALogTellsNeitherSecretNorDoor() {
        Source source = source(Sample.account("log"), "phones", "door-log", Optional.empty());

        assertThat(source.toString()).doesNotContain("s3cret").doesNotContain("door-log");
    }

    private static Source source(AccountId account, String name, String door, Optional<String> instance) {
        return new Source(
                account,
                new SourceName(name),
                "connect",
                door,
                List.of("s3cret-new", "s3cret-old"),
                "US",
                ZoneId.of("America/Chicago"),
                instance,
                SETTINGS,
                0);
    }
}
