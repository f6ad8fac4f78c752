-- Figures of the past. A row is kept as it stood, under the day it was last changed on (Asia/Shanghai),
-- before it changes for the first time on a later day.
alter table division_sums
    add changed_on date not null default (now() at time zone 'Asia/Shanghai')::date;
alter table cell_sums
    add changed_on date not null default (now() at time zone 'Asia/Shanghai')::date;
alter table division_sums drop changed_at;

create table division_past (
    level      smallint not null,
    division   text collate "C" not null,
    changed_on date     not null,
    folds      bigint   not null,
    sums       bytea    not null,
    primary key (level, division, changed_on)
);

create table cell_past (
    level      smallint not null,
    division   text collate "C" not null,
    label      text collate "C" not null,
    status     text collate "C" not null,
    attribute  text collate "C" not null,
    cause      text collate "C" not null,
    changed_on date     not null,
    folds      bigint   not null,
    sums       bytea    not null,
    primary key (level, division, label, status, attribute, cause, changed_on)
);

create view shown_generation as select id from generation where is_shown;

-- Every state a row had at the end of a day; the present one stands before a kept one of its day.
create view division_history as
select generation, level, division, changed_on, 1 as rank, folds, sums
from division_sums where generation = (select id from shown_generation)
union all
select 0, level, division, changed_on, 0, folds, sums from division_past;

create view cell_history as
select generation, level, division, label, status, attribute, cause, changed_on, 1 as rank, folds,
    sums
from cell_sums where generation = (select id from shown_generation)
union all
select 0, level, division, label, status, attribute, cause, changed_on, 0, folds, sums
from cell_past;
