package io.rightful.telephony.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Compares a stated proof with the proof each secret would give, all of them, in constant time. */
final class Secrets {
    private Secrets() {}

    static Verdict compare(Optional<String> stated, List<String> secrets, UnaryOperator<String> expected) {
        List<String> usable =
                secrets.stream().filter(secret -> !secret.isBlank()).toList();
        if (usable.isEmpty()) {
            return Verdict.NO_SECRET;
        }
        return stated.map(proof -> compare(proof, usable, expected)).orElse(Verdict.MISSING_PROOF);
    }

    private static Verdict compare(String proof, List<String> secrets, UnaryOperator<String> expected) {
        byte[] given = proof.getBytes(StandardCharsets.UTF_8);
        int matches = 0;
        for (String secret : secrets) {
            byte[] due = expected.apply(secret).getBytes(StandardCharsets.UTF_8);
            matches += MessageDigest.isEqual(due, given) ? 1 : 0;
        }
        return matches > 0 ? Verdict.VERIFIED : Verdict.WRONG_PROOF;
    }
}
