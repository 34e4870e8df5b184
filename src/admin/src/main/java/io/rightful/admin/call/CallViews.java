package io.rightful.admin.call;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.rightful.admin.access.Caller;
import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.settings.Settings;

/** Calls as the caller's account sees them: a number of its own is never shown as a contact's. */
@RequestScoped
public class CallViews {
    private final Caller caller;
    private final Settings settings;
    private Optional<Set<String>> ownNumbers = Optional.empty();

    CallViews(Caller caller, Settings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    public CallView of(StoredCall call) {
        return CallView.of(call, ownNumbers());
    }

    private Set<String> ownNumbers() {
        Set<String> read = ownNumbers.orElseGet(
                () -> settings.find(caller.account()).value().ownNumbers());
        ownNumbers = Optional.of(read);
        return read;
    }
}
