package io.rightful.telephony.generic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.rightful.telephony.Fields;
import io.rightful.telephony.Normalised.Unusable;
import io.rightful.telephony.SourceContext;
import io.rightful.telephony.Times;
import io.rightful.telephony.Words;

/** Fields whose format is ours: what is stated must be readable. The names of those that are not are kept. */
final class StrictFields {
    private final Fields fields;
    private final String path;
    private final Times times;
    private final List<String> complaints;

    private StrictFields(Fields fields, String path, Times times, List<String> complaints) {
        this.fields = fields;
        this.path = path;
        this.times = times;
        this.complaints = complaints;
    }

    static StrictFields of(Fields body, SourceContext context) {
        return new StrictFields(body, "", context.times(), new ArrayList<>());
    }

    /** The first of everything read until now that could not be. */
    Optional<Unusable> complaint() {
        return complaints.stream().findFirst().map(text -> new Unusable("invalid-field", text));
    }

    Optional<String> text(String name) {
        return fields.text(name);
    }

    /** As elsewhere, 0 is none. */
    Optional<String> id(String name) {
        Optional<String> id = fields.id(name);
        if (id.isEmpty() && fields.anyId(name).isPresent()) {
            complaints.add(path + name + " must be an identifier of at most 256 characters.");
        }
        return id;
    }

    Optional<String> email(String name) {
        return checked(name, fields.email(name), "an e-mail address");
    }

    List<String> texts(String name) {
        return fields.texts(name);
    }

    Optional<Boolean> flag(String name) {
        return checked(name, fields.flag(name), "true or false");
    }

    Optional<Instant> time(String name) {
        return checked(name, fields.time(times, name), "a time such as 2026-10-06T14:14:00Z");
    }

    Optional<Duration> seconds(String name) {
        return checked(name, fields.seconds(name), "a number of seconds");
    }

    Optional<Integer> position(String name) {
        Optional<Integer> position =
                fields.text(name).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
        return checked(name, position, "a whole number from 0");
    }

    <E extends Enum<E>> Optional<E> word(String name, E[] constants) {
        Optional<E> known = fields.word(name)
                .flatMap(word -> Arrays.stream(constants)
                        .filter(constant -> written(constant).equals(word))
                        .findFirst());
        String words = Arrays.stream(constants).map(StrictFields::written).collect(Collectors.joining(", "));
        return checked(name, known, "one of " + words);
    }

    <E extends Enum<E>> Optional<E> requiredWord(String name, E[] constants) {
        if (fields.text(name).isEmpty()) {
            complaints.add(path + name + " is required.");
        }
        return word(name, constants);
    }

    Optional<StrictFields> object(String name) {
        return fields.object(name).map(below -> under(name + ".", below));
    }

    List<StrictFields> objects(String name) {
        List<StrictFields> objects = new ArrayList<>();
        for (Fields below : fields.objects(name)) {
            objects.add(under(name + "[" + objects.size() + "].", below));
        }
        return objects;
    }

    private StrictFields under(String name, Fields below) {
        return new StrictFields(below, path + name, times, complaints);
    }

    private <T> Optional<T> checked(String name, Optional<T> read, String expected) {
        if (read.isEmpty() && fields.text(name).isPresent()) {
            complaints.add(path + name + " must be " + expected + ".");
        }
        return read;
    }

    private static String written(Enum<?> constant) {
        return Words.folded(constant.name());
    }
}
