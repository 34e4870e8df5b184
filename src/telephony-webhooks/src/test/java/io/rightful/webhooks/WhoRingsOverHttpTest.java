package io.rightful.webhooks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.availability.HoursOfDay;
import io.rightful.rules.availability.PresenceState;
import io.rightful.rules.availability.WorkingHours;
import io.rightful.rules.routing.LeadOwnerRouting;
import io.rightful.rules.user.UserId;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class WhoRingsOverHttpTest extends RoutingTest {
    @Test
    void theOwnerRingsFirstThenTheTeamByPriority() {
        whoRings()
                .statusCode(200)
                .body("rounds.users", contains(List.of("u-dee"), List.of("u-ann"), List.of("u-bob")))
                .body("retries", empty())
                .body("why.reason", equalTo("owner-rings-first"))
                .body("why.trace[0].rule", equalTo("lead-owner-routing"));
    }

    @Test
    void withoutATeamEverybodyRings() {
        office.withoutTeam();
        whoRings().body("rounds.users", contains(List.of("u-dee"), List.of("u-ann", "u-bob")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "+12025550179", "no number at all"})
    void aCallerWhoIsNotKnownRingsTheTeam(String from) {
        asked("calls", "{\"from\":\"" + from + "\",\"to\":\"+12025550100\"}")
                .statusCode(200)
                .body("rounds.users", contains(List.of("u-ann"), List.of("u-bob")));
    }

    @Test
    void aNationalNumberIsReadWhereTheSourceIs() {
        asked("calls", "{\"from\":\"(202) 555-0171\"}").body("why.reason", equalTo("owner-rings-first"));
        Signed.json("{\"from\":\"(202) 555-0171\"}")
                .header("Authorization", "Bearer " + Tokens.of("owner"))
                .post("/routing/calls")
                .then()
                .body("why.reason", equalTo("owner-rings-first"));
    }

    @Test
    void whoeverIsAwayDoesNotRing() {
        office.presence(Office.DEE, PresenceState.AWAY);
        office.presence(Office.ANN, PresenceState.OFFLINE);
        whoRings().body("rounds.users", contains(List.of("u-bob"))).body("why.reason", equalTo("owner-unreachable"));
    }

    @ParameterizedTest
    @EnumSource(LeadOwnerRouting.class)
    void aPrimaryAgentChangesNothing(LeadOwnerRouting option) {
        office.routing(option);
        for (PresenceState state : PresenceState.values()) {
            office.presence(Office.BOB, state);
            office.primaryAgent(Optional.empty());
            String without = whoRings().extract().asString();
            for (UserId agent : List.of(Office.ANN, Office.BOB, Office.DEE, new UserId("u-gone"))) {
                office.primaryAgent(Optional.of(agent));
                assertThat(whoRings().extract().asString()).isEqualTo(without);
            }
        }
    }

    /** New York's clock leaps from 02:00 to 03:00 on 8 March 2026, and goes back from 02:00 to 01:00 on 1 November. */
    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, 2026-03-07T13:59:59Z, 2026-03-07T14:00:00Z",
        "09:00, 17:00, 2026-03-08T12:59:59Z, 2026-03-08T13:00:00Z",
        "02:30, 04:00, 2026-03-08T06:59:59Z, 2026-03-08T07:00:00Z",
        "09:00, 17:00, 2026-10-31T12:59:59Z, 2026-10-31T13:00:00Z",
        "09:00, 17:00, 2026-11-01T13:59:59Z, 2026-11-01T14:00:00Z",
        "01:30, 02:00, 2026-11-01T05:29:59Z, 2026-11-01T05:30:00Z",
        "01:30, 02:00, 2026-11-01T06:00:00Z, 2026-11-01T06:30:00Z"
    })
    void hoursAreMeantByTheUsersOwnClock(String from, String until, Instant off, Instant on) {
        office.working(Office.DEE, daily(from, until));

        clock.set(off);
        whoRings().body("why.reason", equalTo("owner-unreachable"));
        clock.set(on);
        whoRings().body("why.reason", equalTo("owner-rings-first"));
    }

    @Test
    void onlyTheOwnerRingsAndIsToCallBackWithinTheirHours() {
        office.routing(LeadOwnerRouting.ONLY_OWNER);
        office.working(Office.DEE, daily("09:00", "17:00"));

        clock.set(Instant.parse("2026-03-02T13:50:00Z"));
        whoRings()
                .body("rounds", empty())
                .body("retries[0].attempt", equalTo(1))
                .body("retries[0].at", equalTo("2026-03-02T14:05:00Z"))
                .body("why.reason", equalTo("only-owner-unreachable"));
        clock.advance(Duration.ofMinutes(10));
        whoRings().body("rounds.users", contains(List.of("u-dee"))).body("why.reason", equalTo("only-owner-rings"));
    }

    private static WorkingHours daily(String from, String until) {
        HoursOfDay hours = HoursOfDay.read(from, until).orElseThrow();
        return new WorkingHours(Arrays.stream(DayOfWeek.values()).collect(toMap(identity(), day -> List.of(hours))));
    }
}
