package io.rightful.ledger.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.table.BatchRead;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.assignment.DefaultLeadOwner;
import io.rightful.rules.assignment.MissedCalls;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.assignment.Talker;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.notice.NoticeSettings;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.routing.LeadRetrySchedule;
import io.rightful.rules.routing.RoutingSettings;
import io.rightful.rules.settings.AccountSettings;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMO_DB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMO_DB.prefix());
    private final Settings settings = new Settings(DYNAMO_DB.client(), tables);

    static List<AccountSettings> everyChoice() {
        return List.of(
                chosen(new MissedCalls.Automatic(), new DefaultLeadOwner.None()),
                chosen(new MissedCalls.ToUser(Sample.id("u-1")), new DefaultLeadOwner.Installer()),
                chosen(new MissedCalls.ToNobody(), new DefaultLeadOwner.User(Sample.id("u-2"))),
                chosen(new MissedCalls.Automatic(), new DefaultLeadOwner.Queue("00G-1")));
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void settingsAreReadAsWritten(AccountSettings written) {
        AccountId account = Sample.account("settings");

        settings.put(account, written, Optional.empty());

        var read = new BatchRead(DYNAMO_DB.client()).read(tables.accounts(), List.of(SettingsItems.key(account)));
        assertThat(settings.find(account).value()).isEqualTo(written);
        assertThat(SettingsItems.parse(account, read).value()).isEqualTo(written);
    }

    @Test
    void whereNothingIsWrittenTheDefaultHolds() {
        AccountId account = Sample.account("default");

        assertThat(settings.find(account)).isEqualTo(new Versioned<>(AccountSettings.DEFAULT, 0));
        assertThat(SettingsItems.parse(account, Map.of()).version()).isZero();
    }

    @Test
    void aChangeUponAnotherVersionIsAConflict() {
        AccountId account = Sample.account("conflict");
        settings.put(account, AccountSettings.DEFAULT, Optional.of(0L));

        SettingsWrite<AccountSettings> late = settings.put(account, AccountSettings.DEFAULT, Optional.of(0L));

        assertThat(late).isEqualTo(new SettingsWrite.VersionConflict<>(1));
        assertThat(settings.put(account, AccountSettings.DEFAULT, Optional.of(1L)))
                .isEqualTo(new SettingsWrite.Written<>(new Versioned<>(AccountSettings.DEFAULT, 2)));
    }

    @Test
    void aDescribedStepIsReadAsWritten() {
        AccountId account = Sample.account("step");
        Steps steps = new Steps(DYNAMO_DB.client(), tables);
        StepDescription step = new StepDescription(
                StepKind.VOICEMAIL,
                Optional.of("box@example.com"),
                List.of(Sample.agent("Ann Lee", "ann@example.com")));
        assertThat(steps.find(account, Sample.SOURCE, "12").value()).isEmpty();

        steps.put(account, Sample.SOURCE, "12", step, Optional.of(0L));

        var read = new BatchRead(DYNAMO_DB.client())
                .read(tables.accounts(), List.of(StepItems.key(account, Sample.SOURCE, "12")));
        assertThat(steps.find(account, Sample.SOURCE, "12")).isEqualTo(new Versioned<>(Optional.of(step), 1));
        assertThat(StepItems.parse(account, Sample.SOURCE, "12", read)).contains(step);
        assertThat(StepItems.parse(account, Sample.SOURCE, "13", read)).isEmpty();
    }

    private static AccountSettings chosen(MissedCalls missedCalls, DefaultLeadOwner defaultLeadOwner) {
        return new AccountSettings(
                        "GB",
                        ZoneId.of("Europe/London"),
                        Set.of("+12025550100", "+12025550101"),
                        Talker.LONGEST,
                        missedCalls,
                        defaultLeadOwner,
                        true,
                        Duration.ofSeconds(30),
                        false)
                .withNotices(new NoticeSettings(false, 7, Duration.ofMinutes(30), true))
                .withRouting(new RoutingSettings(
                        LeadOwnerRouting.ONLY_OWNER,
                        new LeadRetrySchedule(List.of(Duration.ofMinutes(5), Duration.ofDays(1)), 7)));
    }
}
