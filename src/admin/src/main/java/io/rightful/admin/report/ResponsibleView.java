package io.rightful.admin.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.rightful.ledger.activity.Activity;
import io.rightful.rules.call.CallResult;

/** The calls that are assigned to somebody today, by how they ended. */
@Schema(name = "ResponsibleCalls")
public record ResponsibleView(long calls, long answered, long voicemail, long missed, long abandoned, long started) {

    static ResponsibleView of(Activity activity) {
        return new ResponsibleView(
                activity.responsibleForAll(),
                count(activity, CallResult.ANSWERED),
                count(activity, CallResult.VOICEMAIL),
                count(activity, CallResult.MISSED),
                count(activity, CallResult.ABANDONED),
                count(activity, CallResult.STARTED));
    }

    private static long count(Activity activity, CallResult result) {
        return activity.responsible().getOrDefault(result, 0L);
    }
}
