package io.rightful.telephony;

import java.util.Map;

/**
 * How a door answers a provider that makes sure of it, with 200.
 *
 * @param body JSON, or empty
 */
public record Greeting(Map<String, String> headers, String body) {}
