package io.rightful.callcompleted;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** The real database, too busy for one call. */
final class BusyClient {
    private BusyClient() {}

    static DynamoDbClient refusing(DynamoDbClient real, String callId) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    if (arguments[0] instanceof TransactGetItemsRequest read
                            && read.transactItems().toString().contains("#call#generic#" + callId)) {
                        throw SdkClientException.create("busy");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
