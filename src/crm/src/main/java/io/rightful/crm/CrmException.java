package io.rightful.crm;

/** A request to a CRM came to nothing, after all that could be done at once. */
public final class CrmException extends RuntimeException {
    private final transient CrmFailure failure;

    public CrmException(CrmFailure failure) {
        super(failure.kind() + " " + failure.code());
        this.failure = failure;
    }

    public CrmFailure failure() {
        return failure;
    }
}
