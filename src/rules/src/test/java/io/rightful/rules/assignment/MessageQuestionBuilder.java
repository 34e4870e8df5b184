package io.rightful.rules.assignment;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.rightful.rules.availability.Attendance;
import io.rightful.rules.contact.ContactId;
import io.rightful.rules.contact.ContactView;
import io.rightful.rules.contact.LeadOwner;
import io.rightful.rules.contact.OwnerCause;
import io.rightful.rules.message.Message;
import io.rightful.rules.message.Messages;
import io.rightful.rules.routing.RingBuilder;
import io.rightful.rules.user.UserId;

/** Builds questions about messages. The contact has nobody, and a user does not exist, unless it is said. */
public final class MessageQuestionBuilder {
    private final Message message;
    private final Map<UserId, Attendance> users = new HashMap<>();
    private LeadOwner owner = LeadOwner.NEVER_OWNED;
    private Optional<UserId> primaryAgent = Optional.empty();
    private Optional<UserId> favouriteAgent = Optional.empty();
    private Optional<ContactView> contact = Optional.empty();
    private DefaultLeadOwner defaultLeadOwner = new DefaultLeadOwner.None();
    private Optional<UserId> installer = Optional.empty();
    private Optional<ManualAssignment> manual = Optional.empty();

    private MessageQuestionBuilder(Message message) {
        this.message = message;
    }

    public static MessageQuestionBuilder about(Message message) {
        return new MessageQuestionBuilder(message);
    }

    public MessageQuestionBuilder active(String... ids) {
        for (String id : ids) {
            user(id, RingBuilder.reachable());
        }
        return this;
    }

    public MessageQuestionBuilder user(String id, Attendance attendance) {
        users.put(new UserId(id), attendance);
        return this;
    }

    public MessageQuestionBuilder primaryAgent(String id) {
        primaryAgent = Optional.of(new UserId(id));
        return this;
    }

    public MessageQuestionBuilder ownedBy(String id, OwnerCause cause) {
        owner = new LeadOwner.User(new UserId(id), cause, Optional.empty(), false, Optional.empty());
        return this;
    }

    public MessageQuestionBuilder favourite(String id) {
        favouriteAgent = Optional.of(new UserId(id));
        return this;
    }

    public MessageQuestionBuilder contact(ContactView view) {
        contact = Optional.of(view);
        return this;
    }

    public MessageQuestionBuilder defaultLeadOwner(DefaultLeadOwner setting) {
        defaultLeadOwner = setting;
        return this;
    }

    public MessageQuestionBuilder defaultLeadOwner(String id) {
        return defaultLeadOwner(new DefaultLeadOwner.User(new UserId(id)));
    }

    public MessageQuestionBuilder installer(String id) {
        installer = Optional.of(new UserId(id));
        return defaultLeadOwner(new DefaultLeadOwner.Installer());
    }

    public MessageQuestionBuilder manual(Optional<String> user) {
        manual = Optional.of(new ManualAssignment(user.map(UserId::new)));
        return this;
    }

    public MessageQuestion build() {
        ContactView known = new ContactView.Known(
                Messages.NUMBER, new ContactId("contact"), owner, true, primaryAgent, favouriteAgent);
        return new MessageQuestion(
                message,
                new AssignmentPolicy(Talker.LATEST, new MissedCalls.Automatic(), defaultLeadOwner, installer),
                contact.orElse(known),
                manual,
                users,
                Messages.NOW);
    }
}
