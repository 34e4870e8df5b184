package io.rightful.telephony;

import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A leaf of a body as text, whatever its type there. */
final class Scalar {
    /** Beyond it a number is written with its exponent: no text of a billion digits. */
    private static final int PLAIN_SCALE = 40;

    private Scalar() {}

    /** Empty for absent, null, blank, "null", "undefined", and for what is no leaf. */
    static Optional<String> text(JsonNode node) {
        if (node == null || !node.isValueNode() || node.isNull()) {
            return Optional.empty();
        }
        String text = node.isBigDecimal() ? plain(node.decimalValue()) : node.asText();
        return Optional.of(text)
                .filter(value -> !value.isBlank() && !value.equals("null") && !value.equals("undefined"));
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > PLAIN_SCALE) {
            return number.toString();
        }
        BigDecimal whole = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return whole.toPlainString();
    }
}
