package io.rightful.ledger.user;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

import io.rightful.rules.user.UserId;

/** What became of writing a user. */
public sealed interface UserWrite {
    record Written(User user) implements UserWrite {}

    /** Another user of the account, active or not, has the e-mail. */
    record EmailTaken(UserId by) implements UserWrite {}

    /** It has another version than the one expected; a user to be created exists. */
    record VersionConflict(long current) implements UserWrite {}

    record NotFound() implements UserWrite {}

    default <T> T fold(
            Function<User, T> written,
            Function<UserId, T> emailTaken,
            LongFunction<T> versionConflict,
            Supplier<T> notFound) {
        if (this instanceof Written result) {
            return written.apply(result.user());
        }
        if (this instanceof EmailTaken result) {
            return emailTaken.apply(result.by());
        }
        if (this instanceof VersionConflict result) {
            return versionConflict.apply(result.current());
        }
        return notFound.get();
    }
}
