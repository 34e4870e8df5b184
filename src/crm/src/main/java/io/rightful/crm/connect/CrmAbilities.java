package io.rightful.crm.connect;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.rightful.crm.CannotDo;
import io.rightful.crm.CrmKind;
import io.rightful.crm.activecampaign.ActiveCampaign;
import io.rightful.crm.dynamics.Dynamics;
import io.rightful.crm.followupboss.FollowUpBoss;
import io.rightful.crm.hubspot.HubSpot;
import io.rightful.crm.marketo.Marketo;
import io.rightful.crm.pipedrive.Pipedrive;
import io.rightful.crm.salesforce.Salesforce;
import io.rightful.crm.zoho.Zoho;

/** What each CRM never does, for those who do not talk to it. */
public final class CrmAbilities {
    private CrmAbilities() {}

    /** @param options of the connection, by the names of {@link CrmConnection} */
    public static Set<CannotDo> cannotDo(CrmKind kind, Map<String, String> options) {
        return switch (kind) {
            case SALESFORCE -> Salesforce.CANNOT_DO;
            case HUBSPOT -> HubSpot.CANNOT_DO;
            case FOLLOW_UP_BOSS -> FollowUpBoss.CANNOT_DO;
            case ACTIVE_CAMPAIGN -> ActiveCampaign.CANNOT_DO;
            case MARKETO -> Marketo.cannotDo(Optional.ofNullable(options.get(CrmConnection.PHONE_FIELD)));
            case PIPEDRIVE -> Pipedrive.CANNOT_DO;
            case ZOHO -> Zoho.CANNOT_DO;
            case DYNAMICS365 -> Dynamics.CANNOT_DO;
            case ZAPIER, GENERIC -> EnumSet.allOf(CannotDo.class);
        };
    }
}
