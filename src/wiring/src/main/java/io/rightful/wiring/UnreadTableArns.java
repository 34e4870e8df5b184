package io.rightful.wiring;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointParams;

/**
 * For every request the SDK looks through all items for ARNs of tables of other AWS accounts, which have endpoints of their
 * own: a thirtieth of an event's work. Our tables go by their names.
 */
@TargetClass(
        className = "software.amazon.awssdk.services.dynamodb.endpoints.internal.DynamoDbResolveEndpointInterceptor")
final class UnreadTableArns {
    @Substitute
    private static void setOperationContextParams(
            DynamoDbEndpointParams.Builder parameters, String operation, SdkRequest request) {}
}
