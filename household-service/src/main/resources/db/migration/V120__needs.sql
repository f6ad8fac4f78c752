-- What households need, who answers for it by when, and how each need went on. The words of a need
-- say nothing by which somebody could be found elsewhere; see docs/decisions/0098.
create table need (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    category     text not null,
    urgency      text not null,
    words        text not null,
    state        text not null,
    raised_by    text not null,
    raised_at    timestamptz not null,
    promised     date,
    due          date,
    level        text not null,
    version      bigint not null
);

create index need_by_place on need (division, id);
create index need_by_household on need (household_id);
create index need_overdue on need (level, due) where due is not null;

create table need_turn (
    id       uuid primary key,
    need_id  uuid not null references need on delete cascade,
    state    text not null,
    at       timestamptz not null,
    done_by  text not null,
    promised date,
    how      text,
    words    text
);

create index need_turn_by_need on need_turn (need_id, id);

create policy scope on need
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on need_turn using (exists (select from need where need.id = need_id));

alter table need enable row level security;
alter table need_turn enable row level security;
