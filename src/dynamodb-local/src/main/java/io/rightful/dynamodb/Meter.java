package io.rightful.dynamodb;

import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Counts what a client asks of DynamoDB. For a client that one thread uses. */
public final class Meter implements ExecutionInterceptor {
    private static final String ASKED = "ReturnConsumedCapacity";

    private final List<String> requests = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();

    /** What the work asks through the client that has this meter. */
    public Usage measure(Runnable work) {
        requests.clear();
        answers.clear();
        work.run();
        return answers.stream()
                .map(Answer::usage)
                .reduce(
                        new Usage(requests, 0, 0, 0, 0),
                        (all, one) -> new Usage(
                                requests,
                                all.readUnits() + one.readUnits(),
                                all.writeUnits() + one.writeUnits(),
                                all.itemsRead() + one.itemsRead(),
                                all.itemsAbsent() + one.itemsAbsent()));
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest.Builder builder = context.request().toBuilder();
        ((SdkPojo) builder)
                .sdkFields().stream()
                        .filter(field -> field.memberName().equals(ASKED))
                        .forEach(field -> ask(field, builder));
        return builder.build();
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        requests.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
        answers.add(new Answer(context.request(), context.response()));
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        requests.add(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME) + " failed");
    }

    private static void ask(SdkField<?> field, SdkRequest.Builder builder) {
        field.set(builder, ReturnConsumedCapacity.TOTAL.toString());
    }
}
