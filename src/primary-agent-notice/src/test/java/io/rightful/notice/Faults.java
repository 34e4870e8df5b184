package io.rightful.notice;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Random;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

import io.rightful.notice.mail.MailResult;
import io.rightful.notice.mail.MailService;
import io.rightful.wiring.Schedule;

/** What dies around a function: before it does what it is asked, or after it did and before anyone knows. */
final class Faults {
    static final Faults NONE = new Faults(new Random(0), 0);

    private final Random random;
    private final int oneIn;

    /** @param oneIn of how many steps one dies; 0 for never */
    Faults(Random random, int oneIn) {
        this.random = random;
        this.oneIn = oneIn;
    }

    void around(Runnable step) {
        dieNowAndThen();
        step.run();
        dieNowAndThen();
    }

    DynamoDbClient database(DynamoDbClient real) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                DynamoDbClient.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (proxy, method, arguments) -> {
                    dieNowAndThen();
                    try {
                        Object answer = method.invoke(real, arguments);
                        dieNowAndThen();
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Besides dying it puts off, and leaves unclear whether it has taken a mail. */
    MailService mails(MailService real) {
        return mail -> {
            dieNowAndThen();
            if (happens()) {
                return new MailResult.Postponed("busy");
            }
            if (happens()) {
                return new MailResult.Unclear("timeout");
            }
            MailResult result = real.send(mail);
            dieNowAndThen();
            return happens() ? new MailResult.Unclear("timeout") : result;
        };
    }

    Schedule timers(Schedule real) {
        return (due, name, event) -> around(() -> real.at(due, name, event));
    }

    private void dieNowAndThen() {
        if (happens()) {
            throw SdkClientException.create("it died");
        }
    }

    private boolean happens() {
        return oneIn > 0 && random.nextInt(oneIn) == 0;
    }
}
