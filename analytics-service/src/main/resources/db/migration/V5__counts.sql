-- The plain counts of a cell in columns of their own, so that the database adds up the cells of a
-- cross. What was entered before is entered again, with them: the topic holds every sum.
alter table cell_sums
    add households bigint not null default 0,
    add persons    bigint not null default 0,
    add labourers  bigint not null default 0;
alter table cell_past
    add households bigint not null default 0,
    add persons    bigint not null default 0,
    add labourers  bigint not null default 0;

update cell_sums set folds = 0;
delete from sums_position;

create or replace view cell_history as
select generation, level, division, label, status, attribute, cause, changed_on, 1 as rank, folds,
    sums, households, persons, labourers
from cell_sums where generation = (select id from shown_generation)
union all
select 0, level, division, label, status, attribute, cause, changed_on, 0, folds, sums,
    households, persons, labourers
from cell_past;
