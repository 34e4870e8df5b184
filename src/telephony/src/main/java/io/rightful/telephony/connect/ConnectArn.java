package io.rightful.telephony.connect;

import java.util.Optional;

/** Finds identifiers in Amazon's resource names: {@code …:instance/{instance}/agent/{agent}}. */
final class ConnectArn {
    private ConnectArn() {}

    /** All that follows a word of the path. Empty where the word is not there, or ends it. */
    static Optional<String> below(String word, String arn) {
        int at = arn.indexOf(word + "/");
        return Optional.of(at < 0 ? "" : arn.substring(at + word.length() + 1)).filter(rest -> !rest.isEmpty());
    }

    static Optional<String> instance(String arn) {
        return below(":instance", arn).map(rest -> rest.split("/", 2)[0]).filter(id -> !id.isEmpty());
    }

    static Optional<String> last(String arn) {
        return Optional.of(arn.substring(arn.lastIndexOf('/') + 1)).filter(id -> !id.isEmpty());
    }
}
