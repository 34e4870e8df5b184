package io.rightful.admin.failure;

import java.util.function.Consumer;

import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallPart;
import io.rightful.rules.message.Message;
import io.rightful.telephony.event.CallEvents;
import io.rightful.telephony.event.MessageEvents;

/** What a kept record turned out to be, now that it can be read. */
sealed interface Reread {
    /**
     * As the bus carries it.
     *
     * @param account whose it is, in its own words
     */
    record Said(AccountId account, String detailType, String detail) implements Reread {}

    /** Recognised, and nothing for us. */
    record Nothing() implements Reread {}

    default void fold(Consumer<Said> said, Consumer<Nothing> nothing) {
        if (this instanceof Said event) {
            said.accept(event);
        } else {
            nothing.accept((Nothing) this);
        }
    }

    static Reread of(CallPart part) {
        String detail = CallEvents.detail(part, text -> text, refused -> {
            throw Unreadable.because(refused.code());
        });
        return new Said(part.call().key().account(), CallEvents.DETAIL_TYPE, detail);
    }

    static Reread of(Message message) {
        String detail = MessageEvents.detail(message, text -> text, refused -> {
            throw Unreadable.because(refused.code());
        });
        return new Said(message.key().account(), MessageEvents.detailType(message.kind()), detail);
    }
}
