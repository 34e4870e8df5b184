package io.rightful.notice;

import java.util.Optional;

import io.rightful.rules.call.AccountId;

/** An admin wants a notice sent, whatever became of it before. */
record SendAgain(AccountId account, String notice, long attempt) {
    static final String SOURCE = "rightful.admin";
    static final String TYPE = "NoticeSendAgainRequested";

    static Optional<SendAgain> read(QueuedEvent event) {
        return event.text("account")
                .flatMap(account -> event.text("notice")
                        .map(notice -> new SendAgain(
                                new AccountId(account),
                                notice,
                                event.detail().path("attempt").asLong())));
    }
}
