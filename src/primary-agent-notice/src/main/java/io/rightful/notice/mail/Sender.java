package io.rightful.notice.mail;

/**
 * As whom mails are sent.
 *
 * @param address with or without a name, as in {@code Rightful <notices@example.com>}
 */
public record Sender(String address) {
    /** What follows the at sign. */
    public String domain() {
        String bare = address.replaceFirst(".*<", "").replaceFirst(">.*", "");
        return bare.substring(bare.indexOf('@') + 1);
    }
}
