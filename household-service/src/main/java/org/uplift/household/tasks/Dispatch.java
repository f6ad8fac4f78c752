package org.uplift.household.tasks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.uplift.platform.problem.Rejected;

/// Tasks that were given to many at once.
@Entity
@Table(name = "task_dispatch")
class Dispatch {

    @Id private UUID id;
    private String division;
    private String form;
    private int tasks;
    private int helpers;
    private String givenBy;
    private Instant givenAt;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dispatch() {}

    Dispatch(UUID id, DispatchForm form, int tasks, int helpers, Hand giver) {
        this.id = id;
        this.division = form.division();
        this.form = form.toString();
        this.tasks = tasks;
        this.helpers = helpers;
        this.givenBy = giver.subject();
        this.givenAt = giver.at();
    }

    void mustBe(DispatchForm asked) {
        if (!form.equals(asked.toString())) {
            throw new Rejected("Other tasks were given under this id");
        }
    }

    String division() {
        return division;
    }

    DispatchCard card() {
        return new DispatchCard(id, division, tasks, helpers, givenBy, givenAt);
    }
}
