package io.rightful.crm;

/** Whether a CRM's user may be given leads. Who has left may still own some. */
public enum CrmUserState {
    ACTIVE,
    INACTIVE
}
