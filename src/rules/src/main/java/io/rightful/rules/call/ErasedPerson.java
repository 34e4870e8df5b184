package io.rightful.rules.call;

import java.time.Instant;
import java.util.SortedMap;

/** A mark among the facts of a call that takes away all that is said of the person on the other end, and what it was said in. */
final class ErasedPerson {
    static final String MARK = "erased";
    /** The lightest of all, so that it weighs on nothing. */
    static final Fact FACT = new Fact(new Stamp(CallResult.STARTED, Instant.EPOCH), "");

    private static final String CONTACT = FieldPath.of("contact") + "/";
    private static final String PAYLOADS = FieldPath.of("payloads") + "/";

    private ErasedPerson() {}

    /** Changes the fields that it is given. */
    static SortedMap<String, Fact> removed(SortedMap<String, Fact> fields) {
        if (fields.containsKey(MARK)) {
            fields.keySet().removeIf(path -> path.startsWith(CONTACT) || path.startsWith(PAYLOADS));
        }
        return fields;
    }
}
