package io.rightful.crm.activecampaign;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What ActiveCampaign answers; identifiers are text. */
@RegisterForReflection
final class ActiveCampaignAnswers {
    private ActiveCampaignAnswers() {}

    record Users(List<User> users, Meta meta) {}

    record Meta(int total) {}

    record User(
            String id,
            Optional<String> username,
            Optional<String> firstName,
            Optional<String> lastName,
            Optional<String> email) {}

    record Contacts(List<Contact> contacts) {}

    record Contact(
            String id,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> firstName,
            Optional<String> lastName) {}

    record Deals(List<Deal> deals) {}

    record OneDeal(Deal deal) {}

    record Deal(
            String id,
            Optional<String> owner,
            Optional<String> contact,
            Optional<String> group,
            Optional<String> status,
            Optional<String> mdate) {}
}
