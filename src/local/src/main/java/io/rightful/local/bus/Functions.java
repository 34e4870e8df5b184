package io.rightful.local.bus;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The entry points as Lambda would call them. */
public interface Functions {
    SQSBatchResponse call(Queue queue, SQSEvent event);
}
