package io.rightful.telephony.quo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.rightful.rules.call.Party;
import io.rightful.telephony.Fields;
import io.rightful.telephony.PhoneNumbers;

/** Whose numbers an event names. Two of one kind, as in a conference or a group, name nobody. */
record QuoParties(QuoEvent event) {

    Party contact() {
        return numbers().contact(theirs(), ownNumbers(), Optional.empty(), Optional.empty());
    }

    Set<String> ownNumbers() {
        return ours().flatMap(number -> numbers().e164(number).stream()).collect(Collectors.toSet());
    }

    /** Participants without a side are those on the other end, of whom there is one; of two, one is ours, and none says which. */
    private Optional<String> theirs() {
        Fields resource = event.resource();
        return only(participants().map(sides -> sides.texts("external")).orElse(List.of()))
                .or(() -> only(event.outgoing() ? resource.texts("to") : resource.texts("from")))
                .or(() -> event.context().text("senderIdentifier"))
                .or(() -> only(resource.texts("participants")));
    }

    private Stream<String> ours() {
        Fields resource = event.resource();
        Optional<String> end = only(event.outgoing() ? resource.texts("from") : resource.texts("to"))
                .or(() -> only(event.context().texts("recipientIdentifiers")));
        return Stream.concat(participants().stream().flatMap(sides -> sides.texts("workspace").stream()), end.stream());
    }

    private Optional<Fields> participants() {
        return event.context().object("participants");
    }

    private static Optional<String> only(List<String> numbers) {
        List<String> different = numbers.stream().distinct().toList();
        return different.size() == 1 ? Optional.of(different.get(0)) : Optional.empty();
    }

    private PhoneNumbers numbers() {
        return event.source().numbers();
    }
}
