package io.rightful.wiring.job;

import io.rightful.ledger.job.JobProblem;

/** A job cannot go on, however often its page is tried. */
public final class JobFailure extends RuntimeException {
    private final transient JobProblem problem;

    public JobFailure(JobProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    JobProblem problem() {
        return problem;
    }
}
