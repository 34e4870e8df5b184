package io.rightful.ledger.decision;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.ledger.settings.StepItems;
import io.rightful.ledger.table.BatchRead.Address;
import io.rightful.ledger.table.Items;
import io.rightful.rules.assignment.DescribedSteps;
import io.rightful.rules.assignment.StepDescription;
import io.rightful.rules.call.Call;
import io.rightful.rules.call.Step;

/** The steps of a call, and what an admin described of those that the payload leaves open. */
record CallFlow(Call call, Addresses addresses, Items items) {

    Set<Address> needed() {
        return open().map(addresses::step).collect(Collectors.toSet());
    }

    Call described() {
        Map<String, StepDescription> descriptions = new HashMap<>();
        open().forEach(step -> StepItems.parse(
                        call.key().account(),
                        call.key().source(),
                        step,
                        items.of(addresses.tables().accounts()))
                .ifPresent(description -> descriptions.put(step, description)));
        return DescribedSteps.complete(call, descriptions);
    }

    private Stream<String> open() {
        return call.steps().stream()
                .filter(step -> step.agents().isEmpty() && step.email().isEmpty())
                .map(Step::flowStep)
                .flatMap(Optional::stream)
                .distinct();
    }
}
