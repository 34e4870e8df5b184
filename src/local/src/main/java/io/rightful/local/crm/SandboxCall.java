package io.rightful.local.crm;

import java.time.Instant;

import io.rightful.crm.CallRecord;
import io.rightful.crm.CallRecordId;

/**
 * A call as it was recorded on a lead.
 *
 * @param writes how often it was written
 */
record SandboxCall(CallRecordId id, CallRecord record, Instant writtenAt, int writes) {}
