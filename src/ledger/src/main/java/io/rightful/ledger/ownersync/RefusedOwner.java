package io.rightful.ledger.ownersync;

import java.time.Instant;

import io.rightful.rules.sync.CrmOwner;

/**
 * An owner whom a CRM did not take.
 *
 * @param leadChangedAt when the CRM had last changed anything of the lead by then
 */
record RefusedOwner(CrmOwner owner, Instant leadChangedAt) {}
