package io.rightful.webhooks;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The delivery is durable.
 *
 * @param delivery its id
 * @param ignored what it is, where it is no call
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Accepted(String delivery, Optional<String> ignored) {}
