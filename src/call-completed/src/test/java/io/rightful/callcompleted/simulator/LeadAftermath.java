package io.rightful.callcompleted.simulator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

import io.rightful.ledger.call.StoredCall;
import io.rightful.ledger.contact.ContactKeys;
import io.rightful.ledger.contact.LeadTouchesOfNumber;
import io.rightful.ledger.contact.NumberItems;
import io.rightful.ledger.table.TableNames;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.leadowner.LeadTouch;

import static org.assertj.core.api.Assertions.assertThat;

/** Each lead has the owner whom all of its calls name together, worked out here the long way. */
record LeadAftermath(DynamoDbClient client, TableNames tables, AccountId account, Collection<String> numbers) {

    void holds(List<StoredCall> calls) {
        numbers.forEach(number -> {
            List<LeadTouch> touches = calls.stream()
                    .filter(call -> call.facts().call().contact().number().equals(Optional.of(number)))
                    .flatMap(call -> call.touch().stream())
                    .toList();
            assertThat(new LeadTouchesOfNumber(client, tables).read(account, number))
                    .containsExactlyInAnyOrderElementsOf(touches);
            owner(number).ifPresent(owner -> assertThat(text(owner)).isEqualTo(expected(touches)));
        });
    }

    private static String expected(List<LeadTouch> touches) {
        List<LeadTouch> inOrder = touches.stream()
                .sorted(Comparator.comparing(touch -> touch.happened().orElseThrow()))
                .toList();
        Optional<String> contacted = first(inOrder, "Contacted");
        Optional<String> left = first(inOrder, "LeftToUser");
        Optional<String> queue = touches.stream()
                .map(LeadAftermath::text)
                .filter(text -> text.startsWith("LeftToQueue"))
                .sorted()
                .findFirst();
        return contacted.or(() -> left).or(() -> queue).orElse("nobody");
    }

    private static Optional<String> first(List<LeadTouch> inOrder, String kind) {
        return inOrder.stream()
                .map(LeadAftermath::text)
                .filter(text -> text.startsWith(kind))
                .findFirst();
    }

    private static String text(LeadTouch touch) {
        return touch.fold(
                contacted -> "Contacted " + contacted.user(),
                left -> "LeftToUser " + left.user(),
                left -> "LeftToQueue " + left.queue(),
                none -> "nothing");
    }

    private static String text(LeadOwner owner) {
        return owner.fold(
                none -> "nobody",
                user -> switch (user.cause()) {
                    case FIRST_CONTACT -> "Contacted " + user.user();
                    case DEFAULT -> "LeftToUser " + user.user();
                    case MANUAL, CRM -> "otherwise";
                },
                queue -> "LeftToQueue " + queue.queue(),
                unlinked -> "otherwise");
    }

    private Optional<LeadOwner> owner(String number) {
        Map<String, AttributeValue> item = client.getItem(get -> get.tableName(tables.contacts())
                        .key(ContactKeys.phone(account, number).attributes()))
                .item();
        ContactView view = NumberItems.view(number, item);
        return view.fold(
                Optional::empty,
                unknown -> Optional.empty(),
                known -> Optional.of(known.owner()),
                shared -> Optional.empty());
    }
}
