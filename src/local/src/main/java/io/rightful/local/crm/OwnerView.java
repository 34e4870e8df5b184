package io.rightful.local.crm;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.rightful.crm.CrmQueue;
import io.rightful.crm.CrmUser;
import io.rightful.rules.sync.CrmOwner;
import io.rightful.rules.sync.CrmUserId;
import io.rightful.rules.user.EmailAddress;

/** A user or a queue that owns a lead, with what the CRM knows of them. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OwnerView(Optional<String> user, Optional<String> queue, Optional<String> name, Optional<String> email) {

    /** Empty where it is nobody. */
    static Optional<OwnerView> of(CrmOwner owner, SandboxPeople people) {
        return owner.fold(
                user -> Optional.of(ofUser(user, people)),
                queue -> Optional.of(new OwnerView(
                        Optional.empty(),
                        Optional.of(queue),
                        people.queue(queue).map(CrmQueue::name),
                        Optional.empty())),
                Optional::empty);
    }

    static OwnerView ofUser(CrmUserId id, SandboxPeople people) {
        Optional<CrmUser> user = people.user(id);
        return new OwnerView(
                Optional.of(id.value()),
                Optional.empty(),
                user.map(CrmUser::name),
                user.flatMap(CrmUser::email).map(EmailAddress::folded));
    }
}
