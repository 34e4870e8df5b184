package io.rightful.notice.letter;

import java.util.List;

/**
 * A mail before it is set as HTML and as text.
 *
 * @param more how many contacts beyond those that are listed; 0 for none
 * @param all a link to where they all are
 */
public record Letter(String subject, String greeting, String opening, List<Facts> contacts, long more, String all) {
    public boolean cut() {
        return more > 0;
    }
}
