package io.rightful.ledger.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.rightful.ledger.contact.Erasing;
import io.rightful.ledger.message.MessageItems;

/**
 * A list on which something of a contact stands.
 *
 * @param name of the list
 * @param number whose list it is; absent of an e-mail
 * @param own whether the number or e-mail is of this contact alone
 */
public record ReceivedTrace(String name, Optional<String> number, boolean own) {

    /** In an order that does not change. */
    public static List<ReceivedTrace> of(Erasing who) {
        List<ReceivedTrace> lists = new ArrayList<>();
        who.traces()
                .allNumbers()
                .forEach(number -> lists.add(new ReceivedTrace(
                        MessageItems.ofNumber(who.account(), number),
                        Optional.of(number),
                        who.traces().numbers().contains(number))));
        who.traces()
                .allEmails()
                .forEach(email -> lists.add(new ReceivedTrace(
                        MessageItems.ofEmail(who.account(), email),
                        Optional.empty(),
                        who.traces().emails().contains(email))));
        return lists;
    }

    /** No number or e-mail, so that no log line tells one. */
    @Override
    public String toString() {
        return own ? "a list of its own" : "a shared list";
    }
}
