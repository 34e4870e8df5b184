package io.rightful.ledger.ownersync;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Tells what a lead itself brings about, each time anew, from what has nothing to do with it. */
final class LeadFault {
    private static final String INVALID = "ValidationException";
    private static final String INVALID_ITEM = "ValidationError";

    private LeadFault() {}

    static boolean passes(RuntimeException e) {
        if (e instanceof TransactionCanceledException canceled) {
            return canceled.cancellationReasons().stream().noneMatch(reason -> INVALID_ITEM.equals(reason.code()));
        }
        if (e instanceof DynamoDbException failure && failure.awsErrorDetails() != null) {
            return !INVALID.equals(failure.awsErrorDetails().errorCode());
        }
        return e instanceof SdkException;
    }
}
