package org.uplift.jobs.labourer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Projection;
import org.uplift.platform.projection.Rows;

/// The labourers of every household this service has heard of.
@ApplicationScoped
class Labourers implements Projection {

    private static final String LEARN =
            """
            insert into household as known
            select household_id, version
            from json_populate_recordset(cast(null as household), cast(:rows as json))
            on conflict (household_id) do update set version = excluded.version
            where known.version < excluded.version
            """;

    private static final String LEAVE =
            """
            delete from labourer
            using json_populate_recordset(cast(null as household), cast(:rows as json)) as told
            join household using (household_id, version)
            where labourer.household_id = told.household_id
            """;

    private static final String ENTER =
            """
            insert into labourer
            select told.*
            from json_populate_recordset(cast(null as labourer), cast(:rows as json)) as told
            join household using (household_id, version)
            """;

    private static final String PAGE =
            """
            select * from labourer
            where division >= :from and division < :until
              and birth_year between :first and :last
              and (cast(:skill as text) is null or skill = cast(:skill as text))
              and (cast(:need as text) is null
                   or wants_training and training_need = cast(:need as text))
              and (cast(:employed as boolean) is null or at_work = cast(:employed as boolean))
              and (division, household_id, member_id) > (:division, :id1, :id2)
            order by division, household_id, member_id
            limit :limit
            """;

    private static final String FIND =
            """
            select * from labourer
            where member_id = :id and birth_year between :first and :last
              and division >= :from and division < :until
            """;

    private final Rows rows;

    Labourers(Rows rows) {
        this.rows = rows;
    }

    /// Each household's labourers become these, unless a later version of it is known.
    void learn(Collection<Household> told) {
        rows.write(LEARN, told);
        rows.write(LEAVE, told);
        rows.write(ENTER, told.stream().flatMap(home -> home.labourers().stream()).toList());
    }

    List<Labourer> page(DivisionScope scope, Birth birth, Wish wish, Key after, int limit) {
        return rows.ask(Labourer.class, PAGE)
                .in(scope)
                .with("first", birth.first())
                .with("last", birth.last())
                .with("skill", wish.skill())
                .with("need", wish.trainingNeed())
                .with("employed", wish.employed())
                .after(after)
                .with("limit", limit)
                .list();
    }

    Optional<Labourer> find(UUID memberId, DivisionScope scope, Birth birth) {
        return rows.ask(Labourer.class, FIND)
                .in(scope)
                .with("first", birth.first())
                .with("last", birth.last())
                .with("id", memberId)
                .first();
    }

    @Override
    public void forget() {
        rows.truncate("household, labourer");
    }
}
