package io.rightful.rules.decision;

import java.util.Locale;

/** Why a rule decided as it did: a stable code, what it means, and the one thing an admin can do about it. */
public enum Reason {
    AGENT_LINKED("An admin linked this agent to the user.", "Change the agent's link if it is wrong."),
    AGENT_LINKED_TO_NOBODY("An admin linked this agent to nobody.", "Remove the link if it is one person's line."),
    AGENT_NOT_LINKED("No link of this agent held at the time.", "Link the agent to a user."),
    AGENT_LINKS_OVERLAP("Links of this agent that held at the time differ.", "End the links that do not hold."),
    LINKED_USER_INACTIVE(
            "The linked user was not active at the time.", "Correct the user's active periods or the link."),
    EMAIL_MATCHED("Exactly one user has the agent's e-mail.", "Link the agent if the e-mail is not theirs alone."),
    EMAIL_SHARED("Several users have had the agent's e-mail.", "Link the agent to the right user."),
    EMAIL_USER_INACTIVE("The user with this e-mail was not active at the time.", "Correct the user's active periods."),
    EMAIL_UNKNOWN("No user has this e-mail.", "Add the e-mail to a user, or link the agent."),
    EMAIL_NOT_STATED("The phone system stated no usable e-mail.", "Add the agent's e-mail in the phone system."),
    NAME_MATCHED("Exactly one user can have the agent's name.", "Link the agent if this is another person."),
    NAME_SHARED("Several users can have the agent's name.", "Link the agent to the right user."),
    NAME_USER_INACTIVE("The only user of this name was not active at the time.", "Correct the user's active periods."),
    NAME_UNKNOWN("No user has the agent's name.", "Link the agent, or make the names equal."),
    NAME_NOT_STATED("The phone system stated no usable name.", "Add the agent's name in the phone system."),
    NAME_ONLY_INITIALS("An initial stands for a first or last name.", "Link the agent to the right user."),
    EVIDENCE_DISAGREES("E-mail and name point to different users.", "Link the agent to the right user."),
    AGENT_NOT_STATED("The phone system does not say who it was.", "Correct the phone system's payload or template."),

    MANUAL_USER("A person assigned the call by hand.", "Withdraw the manual assignment to let the rules decide."),
    MANUAL_NOBODY(
            "A person left the call to nobody by hand.", "Withdraw the manual assignment to let the rules decide."),
    NOT_FINISHED(
            "The call has no final result that we know.", "Let the phone system send the call's end, with a result."),
    PLACED_BY_USER("The user placed the outbound call.", "Assign the call by hand if another must follow up."),
    NOBODY_PLACED_IT(
            "Nobody is known to have placed it, or it is inbound.", "Let the phone system state who placed it."),
    HANDLED_BY_USER("The user talked.", "Assign the call by hand if another must follow up."),
    NOBODY_TALKED("Nobody of the account talked.", "Choose who gets missed calls in the settings."),
    HANDLER_AMBIGUOUS("The one who talked may be several users.", "Link the agent to the right user."),
    HANDLER_WAS_INACTIVE("The one who talked was not active at the time.", "Correct the user's active periods."),
    HANDLER_INACTIVE_NOW("The one who talked is no longer active.", "Assign the call by hand."),
    HANDLER_UNMATCHED("The one who talked matches no user.", "Link the agent to a user."),
    HANDLER_LINKED_TO_NOBODY(
            "The one who talked is linked to nobody.", "Choose who gets missed calls in the settings."),
    TALK_ORDER_UNKNOWN("Several talked, in an order that is not known.", "Assign the call by hand."),
    TALK_TIME_UNKNOWN(
            "The longest talker is asked for and a talk time is missing.",
            "Choose the first or latest talker in the settings."),
    TALK_TIME_EQUAL("Several talked equally long.", "Assign the call by hand."),
    TALKED_YET_NOT_ANSWERED(
            "Somebody talked, yet the phone system says that the call was not answered.",
            "Assign the call by hand if the one who talked must follow up."),

    MISSED_CALLS_TO_USER("Missed calls go to a given user.", "Change the setting for missed calls."),
    MISSED_CALLS_TO_NOBODY("Missed calls go to nobody.", "Change the setting for missed calls."),
    MISSED_CALLS_AUTOMATIC("Missed calls are tried step by step.", "Change the setting for missed calls."),
    MISSED_CALLS_USER_INACTIVE(
            "The user of the missed-calls setting is not active.", "Choose an active user in the settings."),
    STEP_AGENT("The last step rang this user alone.", "Assign the call by hand if another must follow up."),
    STEP_RANG_SEVERAL("The last step rang several.", "Choose a default lead owner in the settings."),
    STEP_NAMES_NOBODY("The last step is no agent's.", "Describe the step in the source's steps."),
    STEP_AGENT_AMBIGUOUS("The agent of the last step may be several users.", "Link the agent to the right user."),
    STEP_AGENT_INACTIVE("The user of the last step is not active.", "Change the call flow in the phone system."),
    STEP_AGENT_UNMATCHED("The agent of the last step matches no user.", "Link the agent to a user."),
    STEP_AGENT_TALKED(
            "The agent of the last step talked, and another talker decides whose call it is.",
            "Assign the call by hand, or link the agent who decides."),
    STEP_ORDER_UNKNOWN(
            "The steps' order is not known, so neither is the last.", "Let the phone system state when each began."),
    NO_STEP("No call-flow step is known.", "Let the phone system state the call flow."),
    VOICEMAIL_EMAIL("The voicemail's e-mail is this user's.", "Change the voicemail's e-mail."),
    VOICEMAIL_WITHOUT_EMAIL("The voicemail has no e-mail configured.", "Describe the voicemail in the source's steps."),
    VOICEMAIL_EMAIL_UNMATCHED("The voicemail's e-mail is no user's.", "Add the e-mail to a user."),
    VOICEMAIL_EMAIL_AMBIGUOUS(
            "The voicemail's e-mail may be several users'.", "Give the voicemail one user's own e-mail."),
    VOICEMAIL_USER_INACTIVE("The user of the voicemail's e-mail is not active.", "Change the voicemail's e-mail."),
    NOT_A_VOICEMAIL("The last step is no voicemail.", "Nothing needs doing."),
    LEAD_OWNER("The contact's lead owner.", "Change the lead owner."),
    LEAD_OWNER_NONE("The contact has no lead owner, or one by default alone.", "Set a lead owner."),
    LEAD_OWNER_UNKNOWN("No CRM sync has succeeded in time, so the owner is not known.", "Repair the CRM integration."),
    LEAD_OWNER_IS_QUEUE("The contact's owner is a CRM queue.", "Take the lead from the queue in the CRM."),
    LEAD_OWNER_INACTIVE("The contact's owner is not active.", "Set an active lead owner."),
    CONTACT_SHARED("Several contacts share the number.", "Correct the contacts' numbers."),
    CONTACT_UNKNOWN("No contact is known.", "Add the contact."),
    FAVOURITE_AGENT("The contact's favourite agent.", "Change the favourite agent."),
    FAVOURITE_AGENT_NONE("The contact has no favourite agent.", "Set a favourite agent."),
    FAVOURITE_AGENT_INACTIVE("The contact's favourite agent is not active.", "Change the favourite agent."),
    DEFAULT_LEAD_OWNER("The default lead owner.", "Change the default lead owner in the settings."),
    DEFAULT_LEAD_OWNER_NONE("No default lead owner is set.", "Set a default lead owner."),
    DEFAULT_LEAD_OWNER_INACTIVE("The default lead owner is not active.", "Choose an active default lead owner."),
    LEFT_TO_QUEUE(
            "The lead goes to a CRM queue; nobody gets the call.", "Change the default lead owner in the settings."),
    NOBODY_FOUND("Every step was tried and none was successful.", "Set a default lead owner, or assign by hand."),

    AUTO_LEAD_OWNER_OFF("Auto lead owner is off.", "Switch auto lead owner on."),
    NOT_A_CONTACT("The call did not reach a person of the account long enough.", "Lower the minimum talk time."),
    FIRST_CONTACT(
            "The first user who successfully contacted the lead.", "Set the lead owner by hand if another should."),
    EARLIER_CONTACT("A contact that happened earlier was found.", "Set the lead owner by hand if another should."),
    LEAD_CONTACT_WITHDRAWN(
            "The call that gave the lead its owner turned out to be no contact.", "Set the lead owner by hand."),
    LATER_CONTACT("Another user contacted the lead earlier.", "Set the lead owner by hand if another should."),
    CONTACT_BEFORE_END("The call happened before ownership last ended.", "Set the lead owner by hand."),
    OWNED_OTHERWISE("A person or the CRM set the owner.", "Clear the lead owner to let the rule decide."),
    CRM_OWNER_TAKEN_OVER("First contact takes over from an owner of the CRM.", "Switch off first contact takes over."),
    DEFAULT_OWNER_GIVEN(
            "A missed call or form gave the default lead owner.", "Change the default lead owner in the settings."),
    CALL_TIME_UNKNOWN("The call states no time at all.", "Let the phone system state when the call began."),
    ONLY_RECEIVING_NUMBER(
            "The call only rang a receiving number, which moves no lead.", "Describe the number's step in the source."),

    USER_INACTIVE("The user is not active.", "Activate the user, or choose another."),
    USER_AWAY("The user is away.", "Let the user change their presence."),
    USER_OFFLINE("The user is offline.", "Let the user change their presence."),
    USER_OFF_HOURS("It is outside the user's working hours.", "Change the user's working hours."),
    ROUTING_OF_NUMBER("The number's own option decides who rings.", "Change the number's lead-owner routing."),
    ROUTING_OF_TEAM("The team's own option decides who rings.", "Change the team's lead-owner routing."),
    ROUTING_OF_ACCOUNT("The account's option decides who rings.", "Change the lead-owner routing in the settings."),
    TEAM_OF_NUMBER("The team of the number that was called.", "Change the number's team."),
    PRIMARY_TEAM("The primary team, because the number has none of its own.", "Give the number a team."),
    TEAM_IS_EVERYBODY(
            "All users, because the number has no team and the primary team was never edited.",
            "Edit the primary team."),
    TEAM_EMPTY("The team has no members.", "Add members to the team."),
    TEAM_RINGS("The team rings in the order of its priorities.", "Change the lead-owner routing."),
    NOBODY_RINGS("Nobody of the team can be reached now.", "Add members to the team, or correct their working hours."),
    OWNER_RINGS_FIRST("The lead owner rings first, then the rest of the team.", "Change the lead-owner routing."),
    OWNER_RINGS_WITH_TEAM("The lead owner rings at their own priority.", "Change their priority in the team."),
    OWNER_NOT_IN_TEAM("The lead owner is none of the team that rings.", "Add the lead owner to the team."),
    OWNER_UNREACHABLE("The lead owner cannot be reached now, so the team rings.", "Change the lead-owner routing."),
    ONLY_OWNER_RINGS("Only the lead owner rings.", "Change the lead-owner routing."),
    ONLY_OWNER_UNREACHABLE(
            "Only the lead owner would ring, and they cannot be reached now.", "Change the lead-owner routing."),
    NUMBER_UNUSABLE("No usable number: it is withheld, missing, or one of the account's own.", "Nothing needs doing."),
    LEAD_UNOWNED("The contact has no lead owner.", "Set a lead owner."),
    RETRIES_PLANNED("The lead is called back by the retry schedule.", "Change the lead retry schedule."),
    RETRIES_NONE(
            "No further attempt: the retry schedule has none left, or the lead owner has no working hours.",
            "Change the lead retry schedule, or the user's working hours."),
    LEAD_CALL_DUE("The lead is to be called back now.", "Call the lead."),
    LEAD_ERASED("The contact was erased.", "Nothing needs doing."),
    LEAD_ANSWERED("A call with the lead has been answered since.", "Nothing needs doing."),
    LEAD_OWNER_CHANGED("The lead has another owner now, or none.", "Nothing needs doing."),
    PRIMARY_AGENT("The contact's primary agent.", "Change the primary agent."),
    PRIMARY_AGENT_NONE("The contact has no primary agent.", "Set a primary agent."),
    PRIMARY_AGENT_OFFLINE(
            "The primary agent cannot be reached now, so everybody who can gets it.", "Change the primary agent."),
    EVERYBODY_AVAILABLE("Everybody who can be reached now.", "Set a primary agent."),
    NOBODY_AVAILABLE("Nobody can be reached now.", "Correct the users' working hours."),
    LEFT_TO_EVERYBODY(
            "A text belongs to the primary agent who can be reached, else to nobody alone.", "Set a primary agent."),
    TEXT_MOVES_NO_LEAD("A text says nothing about who owns the lead.", "Set the lead owner by hand."),

    SET_BY_HAND("A person set it.", "Set another, or clear it."),
    CLEARED_BY_HAND("A person cleared it.", "Set somebody."),
    CONTACT_CREATED("A person created the contact with it.", "Set another, or clear it."),
    NUMBERS_CHANGED(
            "A contact's numbers changed, and the calls of these numbers name this owner.",
            "Set the lead owner by hand."),
    CONTACTS_MERGED("Two contacts were made one.", "Set another, or clear it."),

    NOTICE_NO_LONGER_THEIRS(
            "The contact had another primary agent, or none, by the time of the mail.", "Nothing needs doing."),
    NOTICE_NOTHING_CHANGED("The contact was theirs again by the time of the mail.", "Nothing needs doing."),
    NOTICE_OWN_DEED("Nobody is told of what they did themselves.", "Switch it on in the settings if people want it."),
    NOTICE_UNASSIGNED_UNTOLD(
            "The account tells nobody that a contact is theirs no more.", "Switch it on in the settings."),
    NOTICE_CONTACT_GONE("The contact was erased.", "Nothing needs doing."),
    NOTICE_AGENT_INACTIVE("The primary agent is not active.", "Choose an active primary agent."),
    NOTICE_NO_EMAIL("The primary agent has no usable e-mail.", "Add the user's e-mail."),
    NOTICE_ADDRESS_STOPPED(
            "Mail to the primary agent came back, or was complained of.",
            "Correct the user's e-mail, or release the address."),
    NOTICE_REFUSED("The mail service refused the mail for good.", "Correct the user's e-mail, then send it again."),

    HANDED_OVER_TO_USER("All of a user's was handed over to this one.", "Set another, or clear it."),
    HANDED_OVER_TO_TEAM("All of a user's was handed over to a team, in balance.", "Set another, or clear it."),
    HANDED_OVER_TO_NOBODY("All of a user's was left to nobody.", "Set somebody."),

    CONTACT_ERASED("The contact was erased.", "Nothing needs doing."),

    LEAD_OWNER_UNLINKED("The contact's owner in the CRM is linked to no user.", "Link the CRM user to a user."),
    SYNC_NOTHING_NEW("Nothing has changed on either side.", "Nothing needs doing."),
    SYNC_AGREED("Both sides have the same owner.", "Nothing needs doing."),
    SYNC_OWNER_CHANGED("The owner has changed here.", "Set another, here or in the CRM."),
    SYNC_CRM_OWNER("The CRM's owner has changed.", "Set another, here or in the CRM."),
    SYNC_CRM_OWNER_UNLINKED("The CRM's owner is linked to no user.", "Link the CRM user to a user."),
    SYNC_CRM_OWNER_INACTIVE("The CRM's owner is a user who is not active.", "Give the lead to another in the CRM."),
    SYNC_CRM_QUEUE("The CRM has given the lead to a queue.", "Take the lead from the queue in the CRM."),
    SYNC_CRM_CLEARED("The lead has no owner in the CRM any more.", "Set an owner, here or in the CRM."),
    SYNC_LINK_CHANGED("The CRM user who owns the lead is linked to another user.", "Correct the CRM user's link."),
    SYNC_CRM_WINS("Both have changed, and the CRM wins.", "Change the integration's conflict policy."),
    SYNC_FIRST_CONTACT_WINS(
            "Both have changed, and the first contact wins.", "Change the integration's conflict policy."),
    SYNC_LATEST_WINS("Both have changed, and the later one wins.", "Change the integration's conflict policy."),
    SYNC_TOO_CLOSE(
            "Both have changed within five minutes, and so the CRM wins.", "Change the integration's conflict policy."),
    SYNC_HIGHER_RANK("Two CRMs differ, and the higher ranked wins.", "Change the integrations' ranks."),
    SYNC_DEFAULT_YIELDS(
            "Both have changed, and a default owner yields to the CRM's.",
            "Change the default lead owner in the settings."),
    SYNC_PULL_ONLY("The integration takes owners from the CRM alone.", "Change the integration's direction."),
    SYNC_PUSH_ONLY("The integration gives owners to the CRM alone.", "Change the integration's direction."),
    SYNC_FOUND_APART(
            "The CRM had an owner before the sync began, and the integration takes none from it.",
            "Set the owner here once more to have it written."),
    SYNC_OWNER_NOT_IN_CRM("The owner is linked to no user of this CRM.", "Link a CRM user to the owner."),
    SYNC_OWNER_SEVERAL_IN_CRM(
            "The owner is linked to several users of this CRM.", "Leave the owner one link to this CRM."),
    SYNC_QUEUE_NOT_IN_CRM("The CRM has no such queue.", "Choose one of the CRM's queues."),
    SYNC_CRM_NEEDS_OWNER("The CRM takes no lead without an owner.", "Set an owner here."),
    SYNC_CRM_USER_INACTIVE("The owner is not active in the CRM.", "Activate the CRM user, or set another owner."),
    SYNC_USER_INACTIVE("The owner is not active here.", "Set an active lead owner."),
    SYNC_CRM_REFUSED("The CRM refused the owner.", "Look in the CRM at what stands against it."),
    SYNC_LEAD_CONVERTED("The CRM has converted the lead.", "Nothing needs doing."),
    SYNC_LEAD_MERGED("The CRM has merged the lead into another.", "Nothing needs doing."),
    SYNC_LEAD_DELETED("The CRM has deleted the lead.", "Nothing needs doing."),
    SYNC_LEAD_UNREACHABLE("The CRM's lead has neither a usable number nor an address.", "Correct the lead in the CRM."),
    SYNC_LEAD_AMBIGUOUS("The CRM's lead may be several contacts.", "Correct the contacts' numbers, or merge them."),
    SYNC_LEAD_TWICE("The contact is another lead of the same CRM already.", "Merge the two leads in the CRM."),
    SYNC_CRM_TAKES_NO_OWNER("The CRM can be given no owner from here.", "Let the integration only take owners."),
    STATED_OWNER_UNKNOWN("Nobody has the address that names the owner.", "Correct it, here or in the CRM."),
    STATED_OWNER_SEVERAL("Several have the address that names the owner.", "Let the CRM name its own user."),
    STATED_QUEUE_UNKNOWN("The CRM has no such queue, or several of the name.", "Let the CRM name the queue by its id."),
    RECORD_LEAD_UNKNOWN("The contact has no lead in this CRM, as far as is known.", "Give the CRM's lead its number."),
    RECORD_REFUSED("The CRM did not take the record of the call.", "Look in the CRM at what stands against it."),
    RECORD_NO_ACCESS("The CRM does not let us record calls.", "Connect it again, with the how-to's permissions."),
    RECORD_OUT_OF_REACH("The CRM could not be asked for days to record the call.", "Look at the CRM's limits."),
    RECORD_NOT_POSSIBLE("The CRM has no way to record calls.", "Switch off call records for this integration."),
    SYNC_LEAD_FAILED(
            "The CRM's lead cannot be stored here.", "Look in the CRM for an overlong number, address or name."),

    AGENT_LISTED(
            "The call names the agent by an id alone; the phone system's own list of agents says whose it is.",
            "Correct the agent in the phone system, or link the agent.");

    private final String meaning;
    private final String adminAction;

    Reason(String meaning, String adminAction) {
        this.meaning = meaning;
        this.adminAction = adminAction;
    }

    /** The stable code shown to people and programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String meaning() {
        return meaning;
    }

    /** The one thing an admin can do about it. */
    public String adminAction() {
        return adminAction;
    }
}
