package io.rightful.webhooks.routing;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

import io.rightful.rules.message.MessageRoute;
import io.rightful.rules.user.UserId;

/** Who gets a text or form, in order of id. */
@RegisterForReflection // a Response does not tell the native build what it holds
public record MessageAnswer(List<String> users, Why why) {
    static MessageAnswer of(MessageRoute route) {
        return new MessageAnswer(
                route.users().stream().map(UserId::value).sorted().toList(), Why.of(route.reason(), route.trace()));
    }
}
