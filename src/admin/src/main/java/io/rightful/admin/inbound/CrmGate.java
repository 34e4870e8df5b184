package io.rightful.admin.inbound;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.rightful.crm.CrmKind;
import io.rightful.crm.inbound.BodySignature;
import io.rightful.crm.inbound.BodySignature.Verdict;
import io.rightful.ledger.integration.CrmDoor;
import io.rightful.ledger.integration.CrmDoors;

/**
 * Whose door it is, once the sender is proven: by a signature over the body, or for Zapier, which cannot sign, by the secret
 * itself in a header.
 */
@Singleton
class CrmGate {
    static final String SECRET = "X-Rightful-Secret";
    private static final int LONGEST_DOOR = 256;

    private final CrmDoors doors;
    private final InstantSource clock;

    CrmGate(CrmDoors doors, InstantSource clock) {
        this.doors = doors;
        this.clock = clock;
    }

    CrmDoor verified(String door, HttpHeaders headers, InboundBody body) {
        CrmDoor found = found(door);
        boolean proven = isZapier(found) ? knowsSecret(found, headers) : hasSigned(found, headers, body);
        if (!proven) {
            throw InboundRefusals.UNVERIFIED.exception();
        }
        return found;
    }

    /** Only Zapier has further doors. */
    CrmDoor ofZapier(String door, HttpHeaders headers) {
        CrmDoor found = found(door);
        if (!isZapier(found)) {
            throw InboundRefusals.UNKNOWN_DOOR.exception();
        }
        if (!knowsSecret(found, headers)) {
            throw InboundRefusals.UNVERIFIED.exception();
        }
        return found;
    }

    static boolean isZapier(CrmDoor door) {
        return door.crm().equals(CrmKind.ZAPIER.code());
    }

    private CrmDoor found(String door) {
        return Optional.of(door)
                .filter(word -> !word.isBlank() && word.length() <= LONGEST_DOOR)
                .flatMap(doors::byDoor)
                .orElseThrow(InboundRefusals.UNKNOWN_DOOR::exception);
    }

    private boolean hasSigned(CrmDoor door, HttpHeaders headers, InboundBody body) {
        return BodySignature.verify(
                        door.secrets(),
                        header(headers, BodySignature.TIME),
                        header(headers, BodySignature.SIGNATURE),
                        body.bytes(),
                        clock.instant())
                == Verdict.VERIFIED;
    }

    /** Every secret is compared, and each in constant time. */
    private static boolean knowsSecret(CrmDoor door, HttpHeaders headers) {
        byte[] stated = header(headers, SECRET).orElse("").getBytes(StandardCharsets.UTF_8);
        List<String> secrets = door.secrets();
        int matches = 0;
        for (String secret : secrets) {
            matches += MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), stated) ? 1 : 0;
        }
        return matches > 0;
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }
}
