package io.rightful.ledger.decision;

import java.time.InstantSource;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.Sample;
import io.rightful.ledger.history.AssignmentChange;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** A call of a lead that is found to mean something else than was thought. */
class CorrectedLeadCallsTest {
    private static final String OTHER_NUMBER = "+12025550174";

    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());
    private final Leads leads = new Leads(DYNAMODB.client(), tables);
    private final CallDecisions decisions =
            new CallDecisions(DYNAMODB.client(), tables, InstantSource.fixed(Sample.TUESDAY));

    @Test
    void whereTheFirstContactTurnsOutToBeNoneTheNextOneOwnsTheLead() {
        AccountId account = leads.account("withdrawn", true, Set.of());
        Ring first = Ring.in(account, "1").from(Leads.NUMBER);
        decisions.record(first.answeredBy(Leads.ANN));
        decisions.record(Ring.in(account, "2").from(Leads.NUMBER).answeredBy(Leads.BOB));
        decisions.record(first.later().answeredBy(Leads.STRANGER));
        assertThat(leads.ownerId(account)).isEqualTo(Sample.bob().id().value());
        assertThat(leads.history(account))
                .extracting(record -> record.user().orElseThrow())
                .containsExactly(
                        Sample.bob().id(), Sample.ann().id(), Sample.ann().id());
        assertThat(leads.history(account).get(0).reason()).isEqualTo(Reason.FIRST_CONTACT);
    }

    @Test
    void whereTheOnlyContactTurnsOutToBeNoneNobodyOwnsTheLead() {
        AccountId account = leads.account("none-left", true, Set.of());
        Ring only = Ring.in(account, "1").from(Leads.NUMBER);
        decisions.record(only.answeredBy(Leads.ANN));
        decisions.record(only.later().answeredBy(Leads.STRANGER));
        assertThat(leads.owner(account)).isEqualTo(LeadOwner.NEVER_OWNED);
        assertThat(leads.history(account).get(0).reason()).isEqualTo(Reason.LEAD_CONTACT_WITHDRAWN);
        assertThat(leads.history(account).get(0).change()).isEqualTo(AssignmentChange.UNASSIGNED);
    }

    @Test
    void aCallWhoseNumberIsCorrectedTakesItsContactToTheOtherNumber() {
        AccountId account = leads.account("renumbered", true, Set.of());
        decisions.record(Ring.in(account, "1").from(OTHER_NUMBER).answeredBy(Leads.ANN));
        decisions.record(Ring.in(account, "2").from(OTHER_NUMBER).answeredBy(Leads.BOB));
        decisions.record(Ring.in(account, "1").from(Leads.NUMBER).later().answeredBy(Leads.ANN));
        assertThat(leads.ownerId(account, Leads.NUMBER))
                .isEqualTo(Sample.ann().id().value());
        assertThat(leads.ownerId(account, OTHER_NUMBER))
                .isEqualTo(Sample.bob().id().value());
    }
}
