package io.rightful.rules.ownersync;

import java.util.function.Function;

import io.rightful.rules.decision.Reason;
import io.rightful.rules.sync.CrmOwner;

/** What an owner here is called in a CRM. */
public sealed interface InCrm {
    record Named(CrmOwner owner) implements InCrm {}

    /** The CRM has no word for it. */
    record Unnamed(Reason reason) implements InCrm {}

    default <T> T fold(Function<CrmOwner, T> named, Function<Reason, T> unnamed) {
        return this instanceof Named name ? named.apply(name.owner()) : unnamed.apply(((Unnamed) this).reason());
    }

    default boolean is(CrmOwner owner) {
        return fold(owner::equals, reason -> false);
    }
}
