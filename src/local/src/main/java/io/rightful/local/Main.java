package io.rightful.local;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import io.rightful.dynamodb.LocalDynamoDb;

/** Starts the database, then the functions around it. {@code RIGHTFUL_DATA} names a folder to keep the data in; else it is in memory. */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        LocalDynamoDb database = LocalDynamoDb.start(DataFolder.chosen());
        LocalSettings.of(database).forEach(System::setProperty);
        ParentProcess.endWithIt();
        Quarkus.run(Ready.class, (code, failure) -> end(database, code), arguments);
    }

    /** Ends the process too: threads that the database leaves behind would hold it for seconds. */
    private static void end(LocalDynamoDb database, int code) {
        database.close();
        System.exit(code);
    }
}
