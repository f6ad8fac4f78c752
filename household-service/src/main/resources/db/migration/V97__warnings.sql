-- Households that stand to fall again: which change of the file triggered it, and what became of
-- the warning. See docs/decisions/0092.
create table warning (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    reason       text not null,
    version      bigint not null,
    raised_at    timestamptz not null,
    state        text not null check (state in ('open', 'taken-up', 'dismissed')),
    decided_by   text,
    decided_at   timestamptz,
    remark       text
);

create unique index warning_open on warning (household_id, reason) where state = 'open';
create index warning_household on warning (household_id);
create index warning_place on warning (division, id);

create policy scope on warning
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table warning enable row level security;
