package io.rightful.admin.inbound;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of what was sent.
 *
 * @param changed leads of which something was new
 * @param unclear leads whose owner could not be made out; they are listed for admins
 * @param refused rows that could not be read, at most 100 of them
 */
@RegisterForReflection
@Schema(name = "TakenIn")
public record TakenIn(int changed, int unclear, List<RefusedRow> refused) {
    /** @param row counted from 1, without the line of names */
    @RegisterForReflection
    public record RefusedRow(int row, String field, String why) {}
}
