package io.rightful.jobs;

import java.util.Map;

import io.rightful.ledger.decision.Occasion;
import io.rightful.ledger.job.Job;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.contact.ContactId;

/** What an admin asked for: {@code contact}, {@code actor}. Holds ids alone, as all of the job does. */
record ErasureRequest(AccountId account, ContactId contact, String actor, String job) {

    static ErasureRequest of(Job job) {
        Map<String, String> asked = job.request();
        return new ErasureRequest(job.account(), new ContactId(asked.get("contact")), asked.get("actor"), job.id());
    }

    Occasion occasion() {
        return Occasion.erasure(actor);
    }
}
