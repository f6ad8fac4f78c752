package org.uplift.platform.room;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.platform.Aggregate;

/// Something that changes and says so.
@Entity
public class Lamp implements Aggregate {

    @Id private UUID id;
    private String division;

    @Enumerated(EnumType.STRING)
    private Label label;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Lamp() {}

    Lamp(UUID id, String division) {
        this.id = id;
        this.division = division;
        this.label = Label.NONE;
    }

    List<HouseholdEvent> turn(Label to) {
        var change = new LabelChanged(id, division, label, to);
        label = to;
        return List.of(change);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }
}
