package io.rightful.crm.zapier;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.remote.RemoteJson;

/**
 * A Zap that was switched on, and is to be called until it is switched off.
 *
 * @param id ours, by which Zapier ends it
 */
public record Subscription(String id, HookTarget target) {
    /** Of the body with which Zapier subscribes; empty where it names no address of Zapier's. */
    public static Optional<Subscription> read(String id, String body) {
        JsonNode target = RemoteJson.tree(body).path("hookUrl");
        return Optional.of(target)
                .filter(JsonNode::isTextual)
                .flatMap(url -> HookTarget.of(url.textValue()))
                .map(url -> new Subscription(id, url));
    }
}
