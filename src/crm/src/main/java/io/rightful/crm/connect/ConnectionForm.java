package io.rightful.crm.connect;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.rightful.crm.CrmKind;
import io.rightful.crm.followupboss.FollowUpBoss;
import io.rightful.crm.hubspot.HubSpot;
import io.rightful.crm.pipedrive.Pipedrive;
import io.rightful.remote.AccessForm;
import io.rightful.remote.AccessShape;

/** What an admin enters to connect each CRM. */
public final class ConnectionForm {
    private static final Set<String> NO_OPTIONS = Set.of();

    private ConnectionForm() {}

    public static boolean isSecretOption(String name) {
        return name.equals(CrmConnection.SYSTEM_KEY);
    }

    public static AccessForm of(CrmKind kind) {
        return switch (kind) {
            case SALESFORCE ->
                form(List.of(AccessShape.REFRESH, AccessShape.CLIENT), Optional.empty(), Optional.empty(), NO_OPTIONS);
            case HUBSPOT ->
                form(
                        List.of(AccessShape.KEY, AccessShape.REFRESH),
                        Optional.of(HubSpot.ADDRESS.toString()),
                        Optional.of("https://api.hubapi.com/oauth/v1/token"),
                        NO_OPTIONS);
            case FOLLOW_UP_BOSS ->
                form(
                        List.of(AccessShape.KEY),
                        Optional.of(FollowUpBoss.ADDRESS.toString()),
                        Optional.empty(),
                        Set.of(CrmConnection.SYSTEM, CrmConnection.SYSTEM_KEY));
            case ACTIVE_CAMPAIGN ->
                form(List.of(AccessShape.KEY), Optional.empty(), Optional.empty(), Set.of(CrmConnection.PIPELINE));
            case MARKETO ->
                form(
                        List.of(AccessShape.CLIENT),
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(CrmConnection.PHONE_FIELD));
            case PIPEDRIVE ->
                form(
                        List.of(AccessShape.KEY, AccessShape.REFRESH),
                        Optional.of(Pipedrive.ADDRESS.toString()),
                        Optional.of("https://oauth.pipedrive.com/oauth/token"),
                        NO_OPTIONS);
            case ZOHO ->
                form(
                        List.of(AccessShape.REFRESH),
                        Optional.of("https://www.zohoapis.com"),
                        Optional.of("https://accounts.zoho.com/oauth/v2/token"),
                        NO_OPTIONS);
            case DYNAMICS365 ->
                form(List.of(AccessShape.CLIENT, AccessShape.REFRESH), Optional.empty(), Optional.empty(), NO_OPTIONS);
            case ZAPIER, GENERIC -> form(List.of(), Optional.empty(), Optional.empty(), NO_OPTIONS);
        };
    }

    private static AccessForm form(
            List<AccessShape> shapes, Optional<String> address, Optional<String> endpoint, Set<String> options) {
        return new AccessForm(shapes, address, endpoint, options);
    }
}
