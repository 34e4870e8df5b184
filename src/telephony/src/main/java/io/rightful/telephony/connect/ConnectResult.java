package io.rightful.telephony.connect;

import io.rightful.rules.call.CallResult;
import io.rightful.rules.call.Direction;

/** How far a contact came. Amazon Connect has no voicemail of its own; a campaign may find an answering machine. */
final class ConnectResult {
    private ConnectResult() {}

    static CallResult read(ConnectContact contact) {
        if (!contact.over()) {
            return CallResult.STARTED;
        }
        if (machine(contact)) {
            return CallResult.VOICEMAIL;
        }
        boolean dialled = contact.direction().filter(Direction.OUTBOUND::equals).isPresent();
        if (dialled) {
            return contact.taken() && pickedUp(contact) ? CallResult.ANSWERED : CallResult.MISSED;
        }
        return contact.taken() ? CallResult.ANSWERED : CallResult.ABANDONED;
    }

    /** A dialled contact is connected to the system when the other end answers. Older events tell neither moment. */
    private static boolean pickedUp(ConnectContact contact) {
        return contact.time("connectedToSystemTimestamp").isPresent()
                || contact.time("initiationTimestamp").isEmpty();
    }

    private static boolean machine(ConnectContact contact) {
        return contact.fields()
                .word("answeringMachineDetectionStatus")
                .filter(word -> word.startsWith("voicemail"))
                .isPresent();
    }
}
