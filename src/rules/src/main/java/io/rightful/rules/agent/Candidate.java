package io.rightful.rules.agent;

import io.rightful.rules.user.ActivePeriods;
import io.rightful.rules.user.UserId;
import io.rightful.rules.user.UserName;

/** A user as a mapping names them: enough to compare and to judge the time, without another read. */
public record Candidate(UserId user, UserName name, ActivePeriods active) {}
