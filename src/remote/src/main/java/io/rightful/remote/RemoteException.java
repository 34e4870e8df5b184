package io.rightful.remote;

/** A request to another service came to nothing, after all that could be done at once. */
public final class RemoteException extends RuntimeException {
    private final transient RemoteFailure failure;

    public RemoteException(RemoteFailure failure) {
        super(failure.kind() + " " + failure.code());
        this.failure = failure;
    }

    public RemoteFailure failure() {
        return failure;
    }
}
