package io.rightful.ledger.erasure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.ledger.contact.Erasing;
import io.rightful.ledger.delivery.Deliveries;
import io.rightful.ledger.delivery.DeliveryId;
import io.rightful.ledger.delivery.Failure;
import io.rightful.ledger.delivery.Failures;
import io.rightful.ledger.table.Page;
import io.rightful.ledger.table.TableNames;

/** Deletes the account's kept failures that name a contact, with the raw payloads that they are of. Bodies are read one by one. */
public final class FailureErasures {
    private static final Pattern DELIVERY = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final Failures failures;
    private final Deliveries deliveries;

    public FailureErasures(DynamoDbClient client, TableNames tables) {
        this.failures = new Failures(client, tables);
        this.deliveries = new Deliveries(client, tables);
    }

    public ErasedPage page(Erasing who, Optional<String> cursor, int limit) {
        Page<Failure> page = failures.list(Optional.of(who.account()), cursor, limit);
        Naming naming = Naming.of(who.traces());
        int removed = 0;
        for (Failure failure : page.items()) {
            Optional<String> body = failures.body(Optional.of(who.account()), failure.id())
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
            if (body.filter(naming::isIn).isPresent()) {
                remove(who, failure, body.get());
                removed++;
            }
        }
        return new ErasedPage(page.cursor(), page.items().size(), 0, 0, removed);
    }

    /** The payloads go first, for the failure is what leads to them. */
    private void remove(Erasing who, Failure failure, String body) {
        Set<String> payloads = new TreeSet<>(Set.of(failure.id()));
        Matcher named = DELIVERY.matcher(body);
        while (named.find()) {
            payloads.add(named.group());
        }
        payloads.forEach(payload -> deliveries.delete(who.account(), new DeliveryId(payload)));
        failures.remove(Optional.of(who.account()), failure.id());
    }
}
