package io.rightful.telephony.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.rightful.remote.Exchange;
import io.rightful.remote.PageCursor;
import io.rightful.remote.RemoteJson;
import io.rightful.remote.RemotePage;
import io.rightful.telephony.Payload;

/**
 * One page of a list of calls.
 *
 * @param answer what it says beside the calls
 * @param calls each as the phone system wrote it
 */
public record ListedCalls(ApiAnswer answer, List<JsonNode> calls) {
    /** @param list the name of the list in the answer */
    public static ListedCalls of(Exchange exchange, String list) {
        ApiAnswer answer = ApiAnswer.of(exchange, list);
        List<JsonNode> calls = new ArrayList<>();
        RemoteJson.tree(exchange.body()).path(list).elements().forEachRemaining(calls::add);
        return new ListedCalls(answer, List.copyOf(calls));
    }

    /** Where a listed call is what an event states of it. */
    public RemotePage<Payload> page(PageCursor from, Optional<PageCursor> next) {
        return page(from, next, Optional::of);
    }

    /** @param event of a listed call; empty where it is to be left out */
    public RemotePage<Payload> page(
            PageCursor from, Optional<PageCursor> next, Function<JsonNode, Optional<JsonNode>> event) {
        List<Payload> payloads = calls.stream()
                .map(event)
                .flatMap(Optional::stream)
                .map(body -> Payload.json(body.toString()))
                .toList();
        return new RemotePage<>(payloads, next).after(from);
    }

    /** An empty object, for what an event has around its call. */
    public static ObjectNode envelope() {
        return JsonNodeFactory.instance.objectNode();
    }
}
