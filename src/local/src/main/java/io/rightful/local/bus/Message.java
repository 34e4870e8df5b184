package io.rightful.local.bus;

import java.time.Instant;

/**
 * A message in a queue.
 *
 * @param receives how often a function was handed it, this time included
 */
record Message(String id, Queue queue, String body, Instant sentAt, int receives) {
    Message again() {
        return new Message(id, queue, body, sentAt, receives + 1);
    }
}
