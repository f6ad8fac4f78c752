package org.uplift.events.division;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of the tree of divisions. They travel beside the households that live in them.
public sealed interface DivisionEvent extends DomainEvent {

    String code();

    /// One id a code, the same wherever it is worked out.
    @Override
    default UUID subject() {
        return UUID.nameUUIDFromBytes(("division:" + code()).getBytes(US_ASCII));
    }

    /// A division was entered in the tree, or got another name there.
    ///
    /// @param code 12 digits
    /// @param parent the code of the division above; absent for a province
    @EventType("division.entered.v1")
    record DivisionEntered(String code, String name, DivisionLevel level, @Nullable String parent)
            implements DivisionEvent {}
}
