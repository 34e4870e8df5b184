package io.rightful.callcompleted;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.rightful.dynamodb.DynamoDbExtension;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.message.StoredMessage;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.decision.Reason;

import static org.assertj.core.api.Assertions.assertThat;

class MessageReceivedTest {
    @RegisterExtension
    static final DynamoDbExtension DYNAMODB = new DynamoDbExtension();

    private final TableNames tables = new TableNames(DYNAMODB.prefix());

    @Test
    void aFormOfAStrangerMakesTheirContactAndIsNobodys() {
        Example example = example("form");
        assertThat(receive(example.form("1"))).isEmpty();
        StoredMessage stored = example.message("1").orElseThrow();
        assertThat(stored.decision().reason()).isEqualTo(Reason.NOBODY_FOUND);
        assertThat(stored.contact()).contains(ContactKeys.idOf(example.account(), "+12025550172"));
        assertThat(example.contact(stored.contact().orElseThrow())
                        .orElseThrow()
                        .contact()
                        .name())
                .contains("Perpetua Lindqvist");
    }

    @Test
    void aCallInTheQueueOfMessagesIsKeptAndTheOthersAreDecided() {
        Example example = example("mixed");
        assertThat(receive(example.answeredByDana("1"), example.form("2"))).isEmpty();
        assertThat(example.message("2")).isPresent();
        assertThat(new Failures(DYNAMODB.client(), tables)
                        .list(Optional.of(example.account()), Optional.empty(), 100)
                        .items())
                .anyMatch(failure -> failure.reason().equals("not-a-message-event"));
    }

    private List<String> receive(String... bodies) {
        return Messages.failed(FunctionsBuilder.on(DYNAMODB.client(), tables, Example.CLOCK)
                .messageReceived()
                .messageReceived(Messages.batch(bodies)));
    }

    private Example example(String account) {
        return new Example(DYNAMODB.client(), tables, new AccountId("received-" + account));
    }
}
