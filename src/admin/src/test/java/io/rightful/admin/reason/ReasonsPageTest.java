package io.rightful.admin.reason;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code src/docs/reasons.md} says what the code says. {@code -Drightful.docs.write=true} writes it anew. */
class ReasonsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reasons.md");

    @Test
    void everyReasonIsDocumentedAsItIs() throws IOException {
        if (Boolean.getBoolean("rightful.docs.write")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).as("write it anew with -Drightful.docs.write=true").hasContent(page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Reasons

                Every decision has one reason, and every rule it tried has one too. The codes are stable: programs may compare
                them. `GET /api/reasons` answers the same table.

                | code | what it means | what an admin can do |
                |---|---|---|
                """);
        for (Reason reason : Reason.values()) {
            page.append("| `%s` | %s | %s |%n"
                    .formatted(reason.code(), reason.meaning(), reason.adminAction())
                    .replace(System.lineSeparator(), "\n"));
        }
        return page.toString();
    }
}
