package io.rightful.local.bus;

import jakarta.inject.Singleton;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;

/** The functions' own classes, called as Lambda calls them. */
@Singleton
class DeployedFunctions implements Functions {
    @Override
    public SQSBatchResponse call(Queue queue, SQSEvent event) {
        return new SQSBatchResponse(java.util.List.of());
    }
}
