package io.rightful.telephony.aircall;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.rightful.rules.agent.Agent;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.CallResult;
import io.rightful.telephony.EveryOrder;
import io.rightful.telephony.Given;

import static org.assertj.core.api.Assertions.assertThat;

/** One call as Aircall's events tell it, in any order. */
class SplitCallsTest {
    private static final String ILSE = "604411";
    private static final String JORIS = "604412";
    private static final String MAUD = "604413";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "created",
                "ringing",
                "answered-still-talking",
                "handed-over",
                "handed-over-outside",
                "handed-back",
                "hung-up"
            })
    void beforeTheEndNothingIsDecided(String part) {
        assertThat(merged(part).result()).isEqualTo(CallResult.STARTED);
    }

    @Test
    void anAnsweredCallIsThatOfWhoeverTookIt() {
        Call call = merged(
                "created",
                "ringing",
                "ringing-on-another",
                "answered-still-talking",
                "answered",
                "answered-again-with-its-recording");

        assertThat(call.result()).isEqualTo(CallResult.ANSWERED);
        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
        assertThat(call.answeredAt()).contains(Instant.parse("2026-11-16T10:00:12Z"));
    }

    @Test
    void aMissedCallIsThatOfTheOneWhomItRang() {
        Call call = merged("created", "ringing", "hung-up", "missed");

        assertThat(call.result()).isEqualTo(CallResult.MISSED);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void aMissedCallThatRangSeveralIsNobodys() {
        assertThat(EveryOrder.assignee(merged("ringing", "ringing-on-another", "missed")))
                .isEmpty();
        assertThat(EveryOrder.assignee(merged("missed"))).isEmpty();
    }

    @Test
    void aMessageOutranksThatNobodyAnswered() {
        Call call = merged("ringing", "missed", "voicemail-left", "voicemail");

        assertThat(call.result()).isEqualTo(CallResult.VOICEMAIL);
        assertThat(EveryOrder.talkers(call)).isEmpty();
    }

    @Test
    void anOutboundCallIsThatOfWhoeverPlacedIt() {
        Call call = merged("outbound-created", "outbound-ringing", "outbound");
        assertThat(call.placedBy().flatMap(Agent::id)).contains(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
        assertThat(EveryOrder.assignee(merged("outbound-created", "outbound-unanswered")))
                .contains(ILSE);
        assertThat(EveryOrder.assignee(merged("outbound-created", "outbound-transferred")))
                .contains(ILSE);
    }

    @Test
    void anOutboundCallOfWhichOnlyItsHandoverIsToldIsNobodys() {
        Call call = merged("outbound-transferred");

        assertThat(EveryOrder.talkers(call)).contains(ILSE, JORIS);
        assertThat(EveryOrder.assignee(call)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transferred", "transferred-user-is-the-next", "transferred-to-a-team"})
    void whoeverTookACallOverTalkedLastThoughTheUserIsTheFirst(String end) {
        assertThat(EveryOrder.assignee(merged(end))).contains(JORIS);

        Call call = merged("ringing", "answered-still-talking", "handed-over", end);
        assertThat(EveryOrder.talkers(call)).containsExactlyInAnyOrder(ILSE, JORIS);
        assertThat(EveryOrder.assignee(call)).contains(JORIS);
    }

    @Test
    void anEndThatSaysNothingOfTheHandoverTakesItFromNobody() {
        Call call = merged("answered-still-talking", "handed-over", "transferred-without-saying-so");

        assertThat(EveryOrder.assignee(call)).contains(JORIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transferred-twice", "transferred-twice-user-is-the-first"})
    void ofTwoHandoversTheLastCounts(String end) {
        Call call = merged("answered-still-talking", "handed-over", "handed-over-again", end);

        assertThat(EveryOrder.talkers(call)).containsExactlyInAnyOrder(ILSE, JORIS, MAUD);
        assertThat(EveryOrder.assignee(call)).contains(MAUD);
    }

    @Test
    void whereOneTalkersPlaceIsNotKnownTheCallIsNobodys() {
        assertThat(EveryOrder.assignee(merged("transferred-twice-user-is-the-first")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transferred-in-vain", "transferred-into-voicemail"})
    void whoeverDidNotTakeItOverDoesNotGetIt(String end) {
        Call call = merged("answered-still-talking", "handed-over", end);

        assertThat(EveryOrder.talkers(call)).containsExactly(ILSE);
        assertThat(EveryOrder.assignee(call)).contains(ILSE);
    }

    @Test
    void aHandoverThatFailedGivesTheCallBack() {
        Call call = merged("answered-still-talking", "handed-over", "handed-back", "transferred");
        assertThat(EveryOrder.assignee(call)).contains(ILSE);

        Call again = merged(
                "answered-still-talking", "handed-over", "handed-back", "handed-over-again", "transferred-twice");
        assertThat(EveryOrder.assignee(again)).contains(MAUD);
    }

    @Test
    void whereItIsNotToldWhenItCameBackTheCallIsNobodys() {
        assertThat(EveryOrder.assignee(merged("handed-back", "transferred"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transferred-outside", "transferred-to-nobody-named"})
    void whatSomebodyUnknownTookOverIsNotGivenToAnother(String end) {
        assertThat(EveryOrder.assignee(merged("answered-still-talking", end))).isEmpty();
        assertThat(EveryOrder.assignee(merged("handed-over-outside", end))).isEmpty();
    }

    @Test
    void thoseWhoHaveNoIdsAreNotTakenForEachOther() {
        String body = Given.text(Given.fixtures("aircall").resolve("transferred.json"))
                .replaceAll("\"id\": 6044\\d+,", "");

        Call call = EveryOrder.of(new Aircall(), List.of(body));

        assertThat(EveryOrder.talkers(call))
                .containsExactlyInAnyOrder("ilse.vandermeer@example.com", "joris.achterberg@example.com");
        assertThat(EveryOrder.assignee(call)).contains("joris.achterberg@example.com");
    }

    private static Call merged(String... fixtures) {
        return EveryOrder.of(new Aircall(), fixtures);
    }
}
