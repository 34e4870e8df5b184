package io.rightful.schedule;

import software.amazon.awssdk.services.scheduler.model.Target;

import io.rightful.wiring.BusEvent;

/**
 * Where schedules stand and what they do.
 *
 * @param group the name of the group of schedules
 * @param bus the bus's ARN
 * @param role the ARN of the role that may put events on it
 */
record ScheduleTarget(String group, String bus, String role) {
    Target of(BusEvent event) {
        return Target.builder()
                .arn(bus)
                .roleArn(role)
                .input(event.detail())
                .eventBridgeParameters(put -> put.source(event.source()).detailType(event.detailType()))
                .build();
    }
}
