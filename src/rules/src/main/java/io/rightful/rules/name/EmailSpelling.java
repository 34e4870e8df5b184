package io.rightful.rules.name;

import io.rightful.rules.user.EmailAddress;

/** How an e-mail's local part can spell a name: dana.whitfield, danawhitfield or dwhitfield. */
final class EmailSpelling {
    private EmailSpelling() {}

    static boolean spells(EmailAddress email, PersonName name) {
        if (name.isMononym() || name.hasInitialAtEnds()) {
            return false;
        }
        String local = email.folded().substring(0, email.folded().indexOf('@'));
        String spelled = NameFolding.fold(local.replaceFirst("\\+.*", "")).replace(" ", "");
        int initial = name.first().codePointAt(0);
        return spelled.equals(name.first() + name.last()) || spelled.equals(Character.toString(initial) + name.last());
    }
}
