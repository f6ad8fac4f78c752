package org.uplift.household.measures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/// What was earned by a measure on a day.
@Entity
@Table(name = "measure_effect")
class Effect {

    @Id private UUID id;
    private UUID measureId;
    private LocalDate seenOn;
    private long amountFen;

    @SuppressWarnings("NullAway.Init")
    protected Effect() {}

    Effect(UUID id, UUID measure, EffectForm form) {
        this.id = id;
        this.measureId = measure;
        this.seenOn = form.seenOn();
        this.amountFen = form.amountFen();
    }

    UUID measureId() {
        return measureId;
    }

    boolean isOf(UUID measure) {
        return measureId.equals(measure);
    }

    boolean isAs(EffectForm form) {
        return seenOn.equals(form.seenOn()) && amountFen == form.amountFen();
    }

    void correct(EffectForm form) {
        seenOn = form.seenOn();
        amountFen = form.amountFen();
    }

    long amountFen() {
        return amountFen;
    }

    MeasureCard.Recorded line() {
        return new MeasureCard.Recorded(id, seenOn, amountFen);
    }
}
