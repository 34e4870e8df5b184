package io.rightful.local.crm;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.rightful.rules.sync.CrmLeadId;
import io.rightful.rules.sync.LeadState;

/** A lead's state as it is typed and shown. */
final class StateBody {
    private StateBody() {}

    /** @param into the lead that a converted or merged one has become; absent where nothing says so */
    static LeadState read(JsonNode state, JsonNode into) {
        Optional<CrmLeadId> other = into.isMissingNode()
                ? Optional.empty()
                : LeadBody.optionalText(into).map(CrmLeadId::new);
        return switch (LeadBody.text(state)) {
            case "open" -> new LeadState.Open();
            case "converted" -> new LeadState.Converted(other);
            case "merged" -> new LeadState.Merged(other);
            case "deleted" -> new LeadState.Deleted();
            default -> throw LeadBody.malformed();
        };
    }

    static String text(LeadState state) {
        return state.fold(() -> "open", converted -> "converted", merged -> "merged", () -> "deleted");
    }

    static Optional<String> into(LeadState state) {
        return state.<Optional<CrmLeadId>>fold(
                        Optional::empty, LeadState.Converted::into, LeadState.Merged::into, Optional::empty)
                .map(CrmLeadId::value);
    }
}
