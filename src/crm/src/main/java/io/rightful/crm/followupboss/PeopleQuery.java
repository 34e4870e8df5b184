package io.rightful.crm.followupboss;

import java.util.Optional;

/** What people are asked for; null, as the client wants it, where it is not asked. */
record PeopleQuery(String ids, String phone, String email, String after, String sort, String next) {
    private static final String OLDEST_FIRST = "updated";

    static PeopleQuery byIds(String ids) {
        return new PeopleQuery(ids, null, null, null, null, null);
    }

    static PeopleQuery byPhone(String phone) {
        return new PeopleQuery(null, phone, null, null, null, null);
    }

    static PeopleQuery byEmail(String email) {
        return new PeopleQuery(null, null, email, null, null, null);
    }

    static PeopleQuery updatedAfter(String time, Optional<String> next) {
        return new PeopleQuery(null, null, null, time, OLDEST_FIRST, next.orElse(null));
    }
}
