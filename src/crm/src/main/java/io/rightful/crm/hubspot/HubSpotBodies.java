package io.rightful.crm.hubspot;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is sent to HubSpot. */
@RegisterForReflection
final class HubSpotBodies {
    private HubSpotBodies() {}

    record Search(List<FilterGroup> filterGroups, List<Sort> sorts, List<String> properties, int limit) {}

    record FilterGroup(List<Filter> filters) {
        static FilterGroup of(Filter... filters) {
            return new FilterGroup(List.of(filters));
        }
    }

    record Filter(String propertyName, String operator, String value) {}

    record Sort(String propertyName, String direction) {}

    record BatchRead(List<String> properties, List<String> propertiesWithHistory, List<Id> inputs) {}

    record Id(String id) {}

    record BatchUpdate(List<Input> inputs) {}

    record Input(String id, Map<String, String> properties) {}

    /** What only a new call may state is empty when it is updated. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Call(Map<String, String> properties, List<Association> associations) {}

    record Association(Id to, List<AssociationType> types) {}

    record AssociationType(String associationCategory, int associationTypeId) {}
}
