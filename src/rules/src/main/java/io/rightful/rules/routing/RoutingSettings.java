package io.rightful.rules.routing;

/** What an account decided about who rings; a team or a number may choose another option. */
public record RoutingSettings(LeadOwnerRouting leadOwnerRouting, LeadRetrySchedule leadRetries) {
    public static final RoutingSettings DEFAULT =
            new RoutingSettings(LeadOwnerRouting.OWNER_FIRST, LeadRetrySchedule.DEFAULT);
}
