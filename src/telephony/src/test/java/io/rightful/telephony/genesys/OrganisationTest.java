package io.rightful.telephony.genesys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OrganisationTest {
    private static final String ORGANISATION = "b6d2f0a4-7c11-4f5e-9a83-1e4d7c9b2a50";

    @ParameterizedTest
    @ValueSource(
            strings = {
                ORGANISATION,
                " " + ORGANISATION + " ",
                "aws.partner/genesys.com/cloud/" + ORGANISATION + "/front-desk",
                "aws.partner/genesys.com/cloud/" + ORGANISATION,
                "arn:aws:events:eu-west-1::event-source/aws.partner/genesys.com/cloud/" + ORGANISATION + "/front/desk "
            })
    void anAdminMayNameItInEachWayThatGenesysShowsIt(String stated) {
        assertThat(new Genesys().instance(stated)).isEqualTo(ORGANISATION);
    }

    @Test
    void anEventIsOfTheOrganisationOfItsSource() {
        assertThat(Genesys.organisation("aws.partner/genesys.com/cloud/" + ORGANISATION + "/front-desk"))
                .contains(ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "aws.partner/genesys.com/",
                "aws.partner/genesys.com/cloud",
                "aws.partner/genesys.com/cloud/",
                "aws.partner/genesys.com/cloud//front-desk",
                "aws.partner/example.com/cloud/" + ORGANISATION + "/front-desk"
            })
    void aSourceThatNamesNoneHasNone(String source) {
        assertThat(Genesys.organisation(source)).isEmpty();
    }
}
