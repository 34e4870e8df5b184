package io.rightful.rules.routing;

import java.util.Optional;

/**
 * One of the account's own numbers.
 *
 * @param number E.164
 * @param team absent, the account's primary team
 * @param leadOwnerRouting absent, the team's option
 */
public record AccountNumber(String number, Optional<TeamId> team, Optional<LeadOwnerRouting> leadOwnerRouting) {}
