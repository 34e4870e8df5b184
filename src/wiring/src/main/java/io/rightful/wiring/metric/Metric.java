package io.rightful.wiring.metric;

/** Everything that functions measure. Its only dimension is the function: never an account, a user or a contact. */
public enum Metric {
    CALLS_ASSIGNED("CallsAssigned", MetricUnit.COUNT, "calls that were decided, written, and have an assignee"),
    CALLS_UNASSIGNED("CallsUnassigned", MetricUnit.COUNT, "calls that were decided, written, and have none"),
    CALLS_RECORDED("CallsRecorded", MetricUnit.COUNT, "calls that were written to a CRM, or written anew"),
    CALLS_NOT_RECORDED("CallsNotRecorded", MetricUnit.COUNT, "calls that an integration could not record"),
    CALLS_TOLD("CallsTold", MetricUnit.COUNT, "calls that a webhook was told of"),
    CALLS_READ("CallsRead", MetricUnit.COUNT, "calls of phone systems' own lists that were looked at"),
    CALLS_FOUND("CallsFound", MetricUnit.COUNT, "of these, those of which something was new"),
    RECORDS_KEPT_AS_FAILURE(
            "RecordsKeptAsFailure", MetricUnit.COUNT, "bad records that were kept for an admin to look at"),
    DECISION_CONTENTION(
            "DecisionContention", MetricUnit.COUNT, "decisions made afresh since another write came between"),
    DIRECTORY_CHANGE_LAG(
            "DirectoryChangeLag",
            MetricUnit.MILLISECONDS,
            "from a change of the directory to the end of deciding the calls that waited for it"),
    MESSAGES_PUBLISHED(
            "MessagesPublished",
            MetricUnit.COUNT,
            "texts and form submissions that were put on the bus, or kept for it"),
    MESSAGES_ASSIGNED("MessagesAssigned", MetricUnit.COUNT, "texts and forms that were decided and are somebody's"),
    MESSAGES_UNASSIGNED("MessagesUnassigned", MetricUnit.COUNT, "texts and forms that were decided and are nobody's"),
    DELIVERIES_ACCEPTED("DeliveriesAccepted", MetricUnit.COUNT, "webhook deliveries that were answered 202"),
    DELIVERIES_REFUSED("DeliveriesRefused", MetricUnit.COUNT, "webhook deliveries that were answered otherwise"),
    EVENTS_KEPT_UNSENT("EventsKeptUnsent", MetricUnit.COUNT, "accepted deliveries that the bus refused, kept for it"),
    EVENTS_SENT_LATER("EventsSentLater", MetricUnit.COUNT, "of these, those that the bus has taken since"),
    THINGS_HANDED_OVER("ThingsHandedOver", MetricUnit.COUNT, "contacts and calls that a hand-over gave to others"),
    CONTACTS_ERASED("ContactsErased", MetricUnit.COUNT, "contacts of whom nothing is left but a mark"),
    QUESTIONS_ANSWERED("QuestionsAnswered", MetricUnit.COUNT, "questions of who rings or gets a message, answered"),
    QUESTIONS_REFUSED("QuestionsRefused", MetricUnit.COUNT, "such questions that were refused"),
    LEAD_CALLS_DUE("LeadCallsDue", MetricUnit.COUNT, "leads said to be called back now"),
    LEAD_CALLS_CANCELLED("LeadCallsCancelled", MetricUnit.COUNT, "booked calls to leads that were not needed any more"),
    NOTICES_SENT("NoticesSent", MetricUnit.COUNT, "mails to agents that the mail service took"),
    NOTICES_DOUBTFUL(
            "NoticesDoubtful", MetricUnit.COUNT, "mails to agents of which nobody knows whether they were sent"),
    NOTICES_REFUSED("NoticesRefused", MetricUnit.COUNT, "mails to agents that the mail service refused for good"),
    NOTICE_LAG("NoticeLag", MetricUnit.MILLISECONDS, "from an assignment to the mail that tells of it alone"),
    ADDRESSES_STOPPED(
            "AddressesStopped", MetricUnit.COUNT, "agents' addresses that mail came back from, or that complained"),
    LEADS_SYNCED("LeadsSynced", MetricUnit.COUNT, "leads of CRMs of which something was new"),
    OWNERS_PUSHED("OwnersPushed", MetricUnit.COUNT, "lead owners that a CRM has taken from here"),
    SYNC_CONFLICTS("SyncConflicts", MetricUnit.COUNT, "leads whose owner had changed on more than one side"),
    SYNC_SKIPPED("SyncSkipped", MetricUnit.COUNT, "lead owners that a CRM has refused"),
    CRM_REQUESTS_FAILED("CrmRequestsFailed", MetricUnit.COUNT, "runs that ended since a CRM could not be asked on"),
    SYNC_LAG("SyncLag", MetricUnit.MILLISECONDS, "at the end of a run, since a CRM was last read to the end"),
    AGENTS_LISTED("AgentsListed", MetricUnit.COUNT, "agents on phone systems' own lists of whom something was new"),
    TELEPHONY_REQUESTS_FAILED(
            "TelephonyRequestsFailed", MetricUnit.COUNT, "runs that ended since a phone system could not be asked on"),
    PUSH_LAG("PushLag", MetricUnit.MILLISECONDS, "from a lead owner's change to its end in the CRMs");

    private final String code;
    private final MetricUnit unit;
    private final String meaning;

    Metric(String code, MetricUnit unit, String meaning) {
        this.code = code;
        this.unit = unit;
        this.meaning = meaning;
    }

    /** The name in CloudWatch; stable, since alarms and dashboards name it. */
    public String code() {
        return code;
    }

    public MetricUnit unit() {
        return unit;
    }

    public String meaning() {
        return meaning;
    }
}
