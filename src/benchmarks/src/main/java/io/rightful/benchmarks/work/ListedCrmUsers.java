package io.rightful.benchmarks.work;

import io.rightful.ledger.integration.CrmUsers;

/** The ten users of a CRM, who are read again. */
public final class ListedCrmUsers implements Work {
    private final ConnectedCrm crm;
    private final CrmUsers users;
    private int asked;

    public ListedCrmUsers(Surroundings surroundings) {
        this.crm = ConnectedCrm.of(surroundings);
        this.users = new CrmUsers(
                surroundings.database().client(), surroundings.database().tables());
    }

    @Override
    public Task next() {
        return new Task(Events.queued("users-" + asked++, crm.due("CrmUsersDue")), answer -> {
            Answers.noFailures(answer);
            int known = users.users(crm.account(), ConnectedCrm.ID).size();
            Answers.demand(known == Surroundings.USERS, known + " users");
        });
    }
}
