-- What each fact of another service put into a file, so that a fact told twice, too late or corrected
-- changes no more than it says. See docs/decisions/0099.
--
-- Money: a sale and a pledge by their own id, a wage by its placement and month.
create table told_income (
    source       uuid not null,
    period       text collate "C" not null,
    household_id uuid not null references household on delete cascade,
    member_id    uuid,
    kind         text not null check (kind in ('operating', 'wage')),
    year         integer not null,
    fen          bigint not null check (fen >= 0),
    version      bigint not null,
    event_id     uuid not null,
    type         text not null,
    told_at      timestamptz not null,
    primary key (source, period)
);

create index told_income_by_household on told_income (household_id);
create index told_income_by_member on told_income (member_id) where member_id is not null;

-- The newest that was told of a placement, a move, an old house.
create table told_state (
    source       uuid not null,
    kind         text not null,
    household_id uuid not null references household on delete cascade,
    member_id    uuid,
    is_over      boolean not null,
    version      bigint not null,
    event_id     uuid not null,
    primary key (source, kind)
);

create index told_state_by_household on told_state (household_id);
create index told_state_by_member on told_state (member_id) where member_id is not null;

create policy scope on told_income using (exists (select from household where id = household_id));
create policy scope on told_state using (exists (select from household where id = household_id));

alter table told_income enable row level security;
alter table told_state enable row level security;
