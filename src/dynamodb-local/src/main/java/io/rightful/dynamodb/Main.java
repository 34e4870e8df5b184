package io.rightful.dynamodb;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** DynamoDB Local without tables, for other processes of this machine: says its endpoint, and ends with its input. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        try (LocalDynamoDb database = LocalDynamoDb.start(Optional.empty())) {
            System.out.println(database.endpoint());
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
