package io.rightful.admin.page.user;

import java.util.List;

/**
 * A user, as a form.
 *
 * @param path where the form goes
 * @param version what the form was written from
 * @param saved whether it was just saved
 * @param crmLinks as whom the CRMs know them
 * @param handled where the calls in which they talked are; likewise {@code responsible} those that are assigned to them
 */
public record UserPage(
        String path,
        String name,
        String firstName,
        String lastName,
        String email,
        String timeZone,
        boolean active,
        String version,
        boolean saved,
        List<CrmLinkRow> crmLinks,
        String handled,
        String responsible) {

    /** @param when nothing, where it holds now and always */
    public record CrmLinkRow(String crm, String crmUser, String when) {}
}
