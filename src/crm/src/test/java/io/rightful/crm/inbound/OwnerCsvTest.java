package io.rightful.crm.inbound;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

class OwnerCsvTest {
    @Test
    void columnsAreFoundByTheirNamesAndRowsStandForThemselves() {
        List<InboundAnswer> answers = OwnerCsv.read("file-1", """
                \uFEFFLead ID,Name,E-mail,Phone,Owner Email
                4711,"Castellane, ""Noor"\"",noor.castellane@example.com,(202) 555-0164,tamsin.okereke@example.com

                4712,Perpetua Lindqvist,,,
                """);
        assertThat(answers)
                .containsExactly(
                        new InboundAnswer.Understood(new OwnerChange(
                                "file-1:1",
                                Optional.of(new CrmLeadId("4711")),
                                Optional.of("(202) 555-0164"),
                                EmailAddress.of("noor.castellane@example.com"),
                                new StatedOwner.ByEmail(EmailAddress.of("tamsin.okereke@example.com")
                                        .orElseThrow()),
                                Optional.empty())),
                        new InboundAnswer.Refused(
                                "owner", "Exactly one of id, email, queue and nobody (true) is required."));
    }

    @Test
    void semicolonsSeparateTooAndAnIdentifierGoesBeforeAnAddress() {
        assertThat(OwnerCsv.read("file-2", "phone;owner_id;owner_email\r\n\"+1 202\n555 0164\";17;x@example.com\r\n"))
                .containsExactly(new InboundAnswer.Understood(new OwnerChange(
                        "file-2:1",
                        Optional.empty(),
                        Optional.of("+1 202\n555 0164"),
                        Optional.empty(),
                        new StatedOwner.ById(new CrmUserId("17")),
                        Optional.empty())));
    }

    @Test
    void aFileWithoutTheColumnsIsRefusedAsAWhole() {
        assertThat(OwnerCsv.read("file-3", ""))
                .hasOnlyElementsOfType(InboundAnswer.Refused.class)
                .hasSize(1);
        assertThat(OwnerCsv.read("file-3", "name,owner_id\nNoor,17"))
                .hasOnlyElementsOfType(InboundAnswer.Refused.class)
                .hasSize(1);
        assertThat(OwnerCsv.read("file-3", "phone,owner_id\n" + "+12025550164,17\n".repeat(10_001)))
                .hasOnlyElementsOfType(InboundAnswer.Refused.class)
                .hasSize(1);
    }
}
