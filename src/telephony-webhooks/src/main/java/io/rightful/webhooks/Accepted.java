package io.rightful.webhooks;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The delivery is durable.
 *
 * @param delivery its id
 * @param ignored what it is, where nothing is done with it
 */
@RegisterForReflection // a Response does not tell the native build what it holds
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Accepted(String delivery, Optional<String> ignored) {}
