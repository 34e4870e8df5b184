package io.rightful.admin.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import io.rightful.admin.inbound.TakenIn.RefusedRow;
import io.rightful.crm.inbound.InboundAnswer;
import io.rightful.crm.inbound.OwnerChange;
import io.rightful.crm.inbound.OwnerChangeFormat;
import io.rightful.crm.inbound.OwnerCsv;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.table.Digest;
import io.rightful.telephony.PhoneNumbers;

/** Reads what was sent, once its sender is proven. */
@Singleton
class OwnerMail {
    private static final String PHONE = "lead.phone";
    private static final String UNREADABLE = "It cannot be read as a number; write it with its country code.";
    private static final Set<String> OF_THE_FILE = Set.of("header", "rows");
    private static final int NAMED = 100;

    private final OwnerIntake intake;

    OwnerMail(OwnerIntake intake) {
        this.intake = intake;
    }

    TakenIn json(CrmDoor door, String body) {
        OwnerChangeFormat format = CrmGate.isZapier(door) ? OwnerChangeFormat.ZAPIER : OwnerChangeFormat.GENERIC;
        OwnerChange change = format.read(body).fold(understood -> understood, refused -> {
            throw InboundRefusals.refused(refused.field(), refused.why()).exception();
        });
        PhoneNumbers numbers = intake.numbers(door);
        if (!isReachable(numbers, change)) {
            throw InboundRefusals.refused(PHONE, UNREADABLE).exception();
        }
        return intake.take(door, numbers, "event " + change.eventId(), List.of(change));
    }

    /** A row that cannot be read is named; the others count. */
    TakenIn csv(CrmDoor door, String body) {
        String file = Digest.of(body);
        List<InboundAnswer> answers = OwnerCsv.read(file, body);
        List<OwnerChange> changes = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        PhoneNumbers numbers = intake.numbers(door);
        for (int row = 1; row <= answers.size(); row++) {
            RefusedRow unreachable = new RefusedRow(row, PHONE, UNREADABLE);
            int number = row;
            answers.get(row - 1)
                    .fold(
                            change -> isReachable(numbers, change) ? changes.add(change) : refused.add(unreachable),
                            why -> {
                                if (OF_THE_FILE.contains(why.field())) {
                                    throw InboundRefusals.refused(why.field(), why.why())
                                            .exception();
                                }
                                return refused.add(new RefusedRow(number, why.field(), why.why()));
                            });
        }
        TakenIn taken = intake.take(door, numbers, "file " + file, changes);
        return new TakenIn(
                taken.changed(), taken.unclear(), refused.stream().limit(NAMED).toList());
    }

    /** Whether it says of which lead it is, by anything that can be read. */
    private static boolean isReachable(PhoneNumbers numbers, OwnerChange change) {
        return change.lead().isPresent()
                || change.email().isPresent()
                || change.phone().flatMap(numbers::e164).isPresent();
    }
}
