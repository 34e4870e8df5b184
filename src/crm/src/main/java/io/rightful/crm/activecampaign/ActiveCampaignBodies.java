package io.rightful.crm.activecampaign;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to ActiveCampaign. */
@RegisterForReflection
final class ActiveCampaignBodies {
    private ActiveCampaignBodies() {}

    record OwnerUpdates(List<OwnerUpdate> deals) {}

    record OwnerUpdate(String id, String ownerId) {}
}
