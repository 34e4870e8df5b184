package io.rightful.wiring;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The one client of all tables. Where and who it is, the SDK finds in the environment, and needs no configuration of ours. */
@Singleton
class DynamoDbBeans {
    @Produces
    @Singleton
    DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    void close(@Disposes DynamoDbClient client) {
        client.close();
    }
}
