package io.rightful.admin.page.job;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.rightful.admin.page.PagePath;
import io.rightful.admin.page.UserNames;
import io.rightful.admin.text.Codes;
import io.rightful.rules.call.AccountId;
import io.rightful.rules.call.CallKey;
import io.rightful.rules.call.SourceName;
import io.rightful.rules.decision.Reason;
import io.rightful.rules.user.UserId;

/** What a job noted of a call that it changed, {@code source/call: before -> after (reason)}, with names in place of ids. */
record ChangeText(UserNames names, AccountId account) {
    private static final Pattern NOTE = Pattern.compile("([^/]+)/(.+): (\\S+) -> (\\S+) \\(([a-z-]+)\\)");
    private static final String NOBODY = "nobody";

    /** Everybody whom the notes name. */
    static List<String> users(List<String> notes) {
        return notes.stream()
                .map(NOTE::matcher)
                .filter(Matcher::matches)
                .flatMap(note -> Stream.of(note.group(3), note.group(4)))
                .filter(user -> !user.equals(NOBODY))
                .distinct()
                .toList();
    }

    JobRow.Change change(String note) {
        return Optional.of(NOTE.matcher(note))
                .filter(Matcher::matches)
                .map(this::read)
                .orElseGet(() -> new JobRow.Change(note, "", ""));
    }

    private JobRow.Change read(Matcher note) {
        CallKey call = new CallKey(account, new SourceName(note.group(1)), note.group(2));
        String why =
                Codes.read(Reason.class, note.group(5)).map(Reason::meaning).orElse(note.group(5));
        return new JobRow.Change(
                note.group(1) + " " + note.group(2),
                PagePath.of(call),
                "from " + name(note.group(3)) + " to " + name(note.group(4)) + ". " + why);
    }

    private String name(String user) {
        return user.equals(NOBODY) ? NOBODY : names.of(new UserId(user));
    }
}
