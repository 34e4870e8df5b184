package io.rightful.benchmarks.work;

/** Ten leads of a CRM whose owner has changed there. */
public final class PulledLeads implements Work {
    private final ConnectedCrm crm;
    private final FakeHubSpot hubSpot;
    private int asked;

    public PulledLeads(Surroundings surroundings) {
        this.crm = ConnectedCrm.of(surroundings);
        this.hubSpot = surroundings.hubSpot();
    }

    /** From one user to the next. */
    @Override
    public Task next() {
        int user = asked++ % Surroundings.USERS;
        hubSpot.give(FakeHubSpot.user(user));
        return new Task(Events.queued("pull-" + asked, crm.due("LeadOwnerPullDue")), answer -> {
            Answers.noFailures(answer);
            crm.demandOwner(user);
        });
    }
}
