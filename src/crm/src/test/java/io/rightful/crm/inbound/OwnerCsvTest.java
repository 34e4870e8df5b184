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

    @Test
    void aCellMayBeginWithBlanksBeforeItsQuote() {
        assertThat(OwnerCsv.read("file-4", "lead id, name, owner id\n4711, \"Castellane, Noor\", 17"))
                .containsExactly(new InboundAnswer.Understood(new OwnerChange(
                        "file-4:1",
                        Optional.of(new CrmLeadId("4711")),
                        Optional.empty(),
                        Optional.empty(),
                        new StatedOwner.ById(new CrmUserId("17")),
                        Optional.empty())));
    }

    @Test
    void aRowOfMoreCellsThanColumnsIsRefusedSinceTheyMayHaveMoved() {
        assertThat(OwnerCsv.read("file-5", "lead id,name,owner id\n4711,Castellane, Noor,17\n4712,Lindqvist,17,,"))
                .satisfiesExactly(
                        moved -> assertThat(moved)
                                .isEqualTo(new InboundAnswer.Refused(
                                        "row 1", "It has more cells than the header has columns.")),
                        sound -> assertThat(sound).isInstanceOf(InboundAnswer.Understood.class));
    }

    @Test
    void aFileWhoseQuoteDoesNotEndIsRefusedAsAWhole() {
        assertThat(OwnerCsv.read("file-6", "lead id,owner id\n4711,17\n4712,\"18\n4713,19\n"))
                .containsExactly(new InboundAnswer.Refused("file", "A quotation mark is not closed."));
    }

    @Test
    void aColumnThatComesTwiceIsRefused() {
        assertThat(OwnerCsv.read("file-7", "phone,Phone,owner id\n+12025550164,+12025550165,17"))
                .containsExactly(new InboundAnswer.Refused("header", "A column comes twice: phone."));
        assertThat(OwnerCsv.read("file-7", "phone,Phone 2,owner id\n+12025550164,+12025550165,17"))
                .hasOnlyElementsOfType(InboundAnswer.Understood.class);
    }
}
