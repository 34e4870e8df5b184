package io.rightful.rules.contact;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Two contacts that are one person: what is known of either is known, and of two that differ the surviving one's holds. */
public final class MergedContact {
    private MergedContact() {}

    public static Contact of(Contact surviving, Contact other) {
        return new Contact(
                surviving.id(),
                surviving.name().or(other::name),
                union(surviving.phones(), other.phones()),
                union(surviving.emails(), other.emails()),
                owner(surviving.owner(), other.owner()),
                surviving.primaryAgent().or(other::primaryAgent),
                surviving.favouriteAgent().or(other::favouriteAgent));
    }

    /** A person's word goes before the CRM's, that before the first contact, that before a default; nobody comes last. */
    private static LeadOwner owner(LeadOwner surviving, LeadOwner other) {
        int order = Integer.compare(rank(surviving), rank(other));
        if (order == 0
                && other.byFirstContact().isPresent()
                && surviving.byFirstContact().isPresent()) {
            order = surviving
                    .byFirstContact()
                    .get()
                    .compareTo(other.byFirstContact().get());
        }
        return order <= 0 ? surviving : other;
    }

    private static int rank(LeadOwner owner) {
        return owner.madeBy().map(OwnerCause::ordinal).orElse(OwnerCause.values().length);
    }

    private static <T extends Comparable<T>> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
        SortedSet<T> union = new TreeSet<>(Comparator.naturalOrder());
        union.addAll(one);
        union.addAll(other);
        return union;
    }
}
