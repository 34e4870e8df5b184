package io.rightful.admin.integration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.rightful.admin.Accounts;
import io.rightful.admin.AdminTest;
import io.rightful.crm.CrmKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What each CRM's how-to tells people to send is what the API takes. */
@AdminTest
class HowToTest {
    private static final Path PAGES = Path.of("..", "docs", "how-to");
    private static final Pattern REQUEST =
            Pattern.compile("curl \"\\$base/api/integrations\".*? -d '(\\{.*?})'\n", Pattern.DOTALL);

    private final Accounts accounts = new Accounts();

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> page.getFileName().toString().startsWith("crm-"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theRequestOfEachPageConnectsItsCrm(Path page) throws IOException {
        List<String> requests = REQUEST.matcher(Files.readString(page))
                .results()
                .map(request -> request.group(1))
                .toList();
        String crm = page.getFileName().toString().replaceAll("crm-|\\.md", "");

        assertThat(requests).hasSize(1);
        Connections.connect(accounts.create(), requests.get(0).replace("{tenant}", "acme"))
                .statusCode(201)
                .body("crm", equalTo(crm))
                .body("connected", equalTo(true));
    }

    @Test
    void everyCrmHasItsPage() throws IOException {
        assertThat(pages()).hasSameSizeAs(CrmKind.values());
    }
}
