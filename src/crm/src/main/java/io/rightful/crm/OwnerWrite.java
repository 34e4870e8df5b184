package io.rightful.crm;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.CrmOwner;

/** @param expected the owner just read there: where the CRM can compare, another one is left alone */
public record OwnerWrite(CrmLeadId lead, CrmOwner owner, CrmOwner expected) {}
