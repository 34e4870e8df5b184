package io.rightful.ledger.table;

/** The deployed names of the tables: one prefix a deployment. */
public record TableNames(String prefix) {
    public String userMappings() {
        return prefix + "user-mappings";
    }

    public String assignmentHistory() {
        return prefix + "assignment-history";
    }

    public String contacts() {
        return prefix + "contacts";
    }

    public String calls() {
        return prefix + "calls";
    }

    public String accounts() {
        return prefix + "accounts";
    }

    public String deliveries() {
        return prefix + "deliveries";
    }
}
