package io.rightful.admin.contact;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.rightful.admin.access.Caller;
import io.rightful.admin.refusal.Refusals;
import io.rightful.admin.text.PlainText;
import io.rightful.ledger.contact.ContactQuery;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;

/** Which contacts a list asks for. */
public class ContactSearch {
    private static final int LIMIT = 256;

    @QueryParam("phone")
    @Parameter(description = "A telephone number in any spelling, alone.")
    Optional<String> phone;

    @QueryParam("email")
    @Parameter(description = "An e-mail address, alone.")
    Optional<String> email;

    @QueryParam("name")
    @Parameter(description = "How a name begins, first or last name first; case and accents do not matter.")
    Optional<String> name;

    @QueryParam("owner")
    @Parameter(description = "A user's id: who owns the lead.")
    Optional<String> owner;

    @QueryParam("primaryAgent")
    @Parameter(description = "A user's id.")
    Optional<String> primaryAgent;

    ContactQuery query(ContactNumbers numbers) {
        boolean alone = Stream.of(phone, email, name.or(() -> owner).or(() -> primaryAgent))
                        .filter(Optional::isPresent)
                        .count()
                < 2;
        if (!alone) {
            throw Refusals.unreadable("Ask by a number or by an e-mail alone, or by name and users.");
        }
        return new ContactQuery(
                phone.map(text -> numbers.asked(stated("phone", text))),
                email.map(text -> email(stated("email", text))),
                name.map(text -> stated("name", text)),
                owner.map(text -> new UserId(stated("owner", text))),
                primaryAgent.map(text -> new UserId(stated("primaryAgent", text))));
    }

    /** An agent looks somebody up, or looks at their own; the account's whole list is not for them. */
    void require(Caller caller) {
        boolean looksUp = phone.isPresent() || email.isPresent() || name.isPresent();
        boolean own = Stream.of(owner, primaryAgent)
                .flatMap(Optional::stream)
                .anyMatch(user -> caller.user().map(UserId::value).equals(Optional.of(user)));
        if (!caller.seesEverything() && !looksUp && !own) {
            throw Refusals.forbidden("An agent asks for contacts by number, e-mail or name, or for their own.");
        }
    }

    private static EmailAddress email(String text) {
        return EmailAddress.of(text.strip().replace(' ', '+'))
                .orElseThrow(() -> Refusals.unreadable("email: state one e-mail address."));
    }

    private static String stated(String parameter, String text) {
        if (text.isBlank() || !PlainText.fits(text, LIMIT)) {
            throw Refusals.unreadable(parameter + ": say what is looked for, or leave it out.");
        }
        return text;
    }
}
