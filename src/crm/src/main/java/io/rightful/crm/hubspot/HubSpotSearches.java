package io.rightful.crm.hubspot;

import java.util.List;
import java.util.stream.Stream;

import io.rightful.crm.ChangeWindow;
import io.rightful.crm.hubspot.HubSpotBodies.Filter;
import io.rightful.crm.hubspot.HubSpotBodies.FilterGroup;
import io.rightful.crm.hubspot.HubSpotBodies.Search;
import io.rightful.crm.hubspot.HubSpotBodies.Sort;

/** The searches, written out. A search ends after 10,000 results, so that pages go on from an identifier instead. */
final class HubSpotSearches {
    static final int PAGE = 200;

    private static final String ID = "hs_object_id";
    private static final Sort BY_ID = new Sort(ID, "ASCENDING");

    private HubSpotSearches() {}

    static Search changed(ChangeWindow window) {
        FilterGroup group = FilterGroup.of(
                new Filter(
                        HubSpotContacts.CHANGED,
                        "GTE",
                        Long.toString(window.from().toEpochMilli())),
                new Filter(
                        HubSpotContacts.CHANGED,
                        "LTE",
                        Long.toString(window.end().toEpochMilli())),
                new Filter(ID, "GT", window.lastId().orElse("0")));
        return contacts(List.of(group));
    }

    /** HubSpot compares digits without the country code. */
    static Search byPhone(String nationalDigits) {
        return contacts(Stream.of("hs_searchable_calculated_phone_number", "hs_searchable_calculated_mobile_number")
                .map(property -> FilterGroup.of(new Filter(property, "EQ", nationalDigits)))
                .toList());
    }

    static Search byEmail(String email) {
        return contacts(List.of(FilterGroup.of(new Filter("email", "EQ", email))));
    }

    static Search callByKey(String key) {
        FilterGroup group = FilterGroup.of(new Filter(HubSpotCalls.KEY, "EQ", key));
        return new Search(List.of(group), List.of(BY_ID), List.of(HubSpotCalls.KEY), 1);
    }

    private static Search contacts(List<FilterGroup> groups) {
        return new Search(groups, List.of(BY_ID), HubSpotContacts.PROPERTIES, PAGE);
    }
}
