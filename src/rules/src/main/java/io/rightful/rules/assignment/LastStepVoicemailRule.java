package io.rightful.rules.assignment;

import java.util.Set;

import io.rightful.rules.agent.AgentMatch;
import io.rightful.rules.call.Step;
import io.rightful.rules.call.StepKind;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.decision.Rule;
import io.rightful.rules.decision.TraceEntry;
import io.rightful.rules.user.EmailAddress;
import io.rightful.rules.user.UserId;
import io.rightful.rules.waiting.Lacking;

/** Step 2: the last reached step is a voicemail, so the user with its e-mail. */
final class LastStepVoicemailRule implements SearchRule<CallQuestion> {
    @Override
    public Tried tryOn(CallQuestion question) {
        return LastStep.of(
                question.call(),
                step -> voicemail(step, question),
                reason -> Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.LAST_STEP_VOICEMAIL, reason))));
    }

    private static Tried voicemail(Step step, CallQuestion question) {
        if (step.kind() != StepKind.VOICEMAIL) {
            return not(Reason.NOT_A_VOICEMAIL, step, Set.of());
        }
        return step.email()
                .flatMap(EmailAddress::of)
                .map(email -> user(email, step, question))
                .orElseGet(() -> not(Reason.VOICEMAIL_WITHOUT_EMAIL, step, Set.of()));
    }

    private static Tried user(EmailAddress email, Step step, CallQuestion question) {
        AgentMatch match = Meant.by(email, question);
        Set<UserId> users = Meant.users(match);
        Tried tried = match.fold(
                matched -> matched.active().activeAt(question.now())
                        ? found(matched.user(), step)
                        : not(Reason.VOICEMAIL_USER_INACTIVE, step, users),
                nobody -> not(Reason.VOICEMAIL_EMAIL_UNMATCHED, step, users),
                inactive -> not(Reason.VOICEMAIL_USER_INACTIVE, step, users),
                ambiguous -> not(Reason.VOICEMAIL_EMAIL_AMBIGUOUS, step, users),
                unmatched -> not(Reason.VOICEMAIL_EMAIL_UNMATCHED, step, users));
        return tried.after(Notes.of(match.trace())).and(Notes.lacking(Lacking.voicemail(email, match, question.now())));
    }

    private static Tried found(UserId user, Step step) {
        return Tried.ended(
                Verdict.assigned(user, Reason.VOICEMAIL_EMAIL),
                Notes.of(TraceEntry.of(Rule.LAST_STEP_VOICEMAIL, Reason.VOICEMAIL_EMAIL, step.id(), Set.of(user))));
    }

    private static Tried not(Reason reason, Step step, Set<UserId> users) {
        return Tried.notSuccessful(Notes.of(TraceEntry.of(Rule.LAST_STEP_VOICEMAIL, reason, step.id(), users)));
    }
}
