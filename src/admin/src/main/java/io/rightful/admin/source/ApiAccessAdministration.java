package io.rightful.admin.source;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.credential.AccessText;
import io.rightful.admin.integration.RunProblemView;
import io.rightful.admin.refusal.Refusals;
import io.rightful.ledger.access.AccessCredentials;
import io.rightful.ledger.access.ShownAccess;
import io.rightful.ledger.source.AgentReading;
import io.rightful.ledger.source.AgentReadings;
import io.rightful.ledger.source.ApiAccesses;
import io.rightful.ledger.source.CallReadings;
import io.rightful.ledger.source.ShownApiAccesses;
import io.rightful.ledger.source.Source;
import io.rightful.remote.AccessForm;
import io.rightful.telephony.api.connection.ApiForms;

/** Lets us ask a source's phone system, and ends that. Each step may be done again, so that what was interrupted can be. */
@RequestScoped
class ApiAccessAdministration {
    private final ApiAccesses accesses;
    private final ShownApiAccesses shown;
    private final AgentReadings readings;
    private final CallReadings callReadings;
    private final AccessText text;
    private final SourceSchedules schedules;
    private final InstantSource clock;

    ApiAccessAdministration(
            ApiAccesses accesses,
            ShownApiAccesses shown,
            AgentReadings readings,
            CallReadings callReadings,
            AccessText text,
            SourceSchedules schedules,
            InstantSource clock) {
        this.accesses = accesses;
        this.shown = shown;
        this.readings = readings;
        this.callReadings = callReadings;
        this.text = text;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** All of it at once, so that nobody sends what is kept to an address of their own by changing the address alone. */
    void enter(Source source, ApiAccessInput input) {
        AccessForm form = ApiForms.of(source.provider());
        if (!form.isAsked()) {
            throw Refusals.invalid("access", "leave it out: this phone system is never asked.");
        }
        Map<String, String> stated =
                input.access().orElseThrow(() -> Refusals.invalid("access", "state what lets us in."));
        AccessCredentials credentials = new AccessCredentials(
                text.address(form, input.address()),
                source.region(),
                text.access(form, stated),
                options(form, input.options().orElse(Map.of())));
        accesses.put(source.account(), source.name(), credentials);
        shown.put(
                source.account(),
                source.name(),
                new ShownAccess(
                        credentials.address(),
                        credentials.region(),
                        credentials.access().keySet(),
                        credentials.options(),
                        Optional.of(clock.instant())));
        schedules.set(source);
        schedules.agentsNow(source);
    }

    /** What was listed stays. */
    void end(Source source) {
        schedules.stop(source);
        accesses.delete(source.account(), source.name());
        shown.delete(source.account(), source.name());
        readings.delete(source.account(), source.name());
        callReadings.of(source.account(), source.name()).delete();
    }

    ApiAccessView view(Source source) {
        Optional<ShownAccess> access = shown.find(source.account(), source.name());
        Optional<AgentReading> reading = readings.find(source.account(), source.name());
        return new ApiAccessView(
                source.name().value(),
                source.provider(),
                ApiForms.of(source.provider()).isAsked(),
                access.isPresent(),
                access.map(ShownAccess::address),
                access.map(ShownAccess::secrets).orElse(Set.of()),
                access.map(ShownAccess::options).orElse(Map.of()),
                access.flatMap(ShownAccess::enteredAt),
                reading.map(AgentReading::at),
                reading.flatMap(AgentReading::problem).map(RunProblemView::of));
    }

    private Map<String, String> options(AccessForm form, Map<String, String> stated) {
        form.options().stream()
                .filter(name -> !stated.containsKey(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Refusals.invalid("options." + name, "the phone system's how-to says where to find it.");
                });
        return text.options(form, stated);
    }
}
