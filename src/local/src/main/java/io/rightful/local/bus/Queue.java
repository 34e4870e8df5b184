package io.rightful.local.bus;

/** The queues that stand between the bus or the streams and the functions, named as the functions are. */
public enum Queue {
    CALL_COMPLETED("call-completed"),
    MESSAGE_RECEIVED("message-received"),
    DECIDE_WAITING("decide-waiting"),
    DECIDE_RANGE("decide-range"),
    HAND_OVER("hand-over"),
    ERASE_CONTACT("erase-contact"),
    REPLAY_DELIVERIES("replay-deliveries"),
    LEAD_CALL_DUE("lead-call-due"),
    PRIMARY_AGENT_NOTICE("primary-agent-notice"),
    PULL_LEAD_OWNERS("pull-lead-owners"),
    PUSH_LEAD_OWNERS("push-lead-owners"),
    SYNC_CRM_USERS("sync-crm-users"),
    RECORD_CALLS("record-calls"),
    TELL_CALLS("tell-calls"),
    SEND_KEPT("send-kept"),
    READ_AGENTS("read-agents"),
    READ_CALLS("read-calls");

    private final String title;

    Queue(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    String arn() {
        return "arn:aws:sqs:us-east-1:111122223333:rightful-" + title;
    }
}
