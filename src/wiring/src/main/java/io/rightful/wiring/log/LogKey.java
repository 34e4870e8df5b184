package io.rightful.wiring.log;

/** Every key that a line of a function's log can have. None of them may hold personal data or a secret: ids, codes and places only. */
public enum LogKey {
    TIMESTAMP("timestamp", "when it was said, in UTC"),
    LEVEL("level", "ERROR, WARN or INFO"),
    LOGGER("logger", "the class that said it"),
    MESSAGE("message", "what happened, in the same words each time"),
    ERROR("error", "kinds of exception and their places, never their texts"),
    REQUEST("AWSRequestId", "the invocation's id, as Lambda's own lines name it; native executables only"),
    TRACE("trace", "the trace id that Lambda gave the invocation"),
    ACCOUNT("account", "whose it is"),
    SOURCE("source", "the name of the telephony source"),
    CALL("call", "the provider's id of the call"),
    MESSAGE_ID("messageId", "the provider's id of the text or form submission"),
    DELIVERY("delivery", "the delivery's id, the same from webhook to decision"),
    RECORD("record", "the queue's id of the message"),
    JOB("job", "the id of the job"),
    NOTICE("notice", "the id of the mail to an agent"),
    INTEGRATION("integration", "the id of the CRM connection"),
    FAILURE("failure", "the id under which a bad record is kept"),
    OUTCOME(
            "outcome",
            "of a call: assigned, unassigned or unchanged; of a delivery: accepted or refused; of a question: answered or refused; of a notice: what became of it"),
    REASON(
            "reason",
            "the code of the reason: of a decision, a refusal, or what a delivery is where nothing is done with it, or not yet");

    private final String code;
    private final String meaning;

    LogKey(String code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The key as it stands in the line; stable, since queries name it. */
    public String code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
