-- Who answers for which household, from when to when, and how that is proposed. Days begin at
-- midnight in Asia/Shanghai; `until` is the first day on which something is over. See
-- docs/decisions/0123.

-- Where helpers come from and how they are reached, sealed; who serves where stands in `duty`.
create table helper (
    subject  text collate "C" primary key references platform_user,
    division text collate "C" not null,
    sealed   text not null,
    version  bigint not null
);

create index helper_by_division on helper (division, subject);

-- How many households a helper of a region may have, from a day on. The nearest region counts.
create table pairing_limit (
    region     text collate "C" not null check (region ~ '^[0-9]{12}$'),
    since      date not null,
    households integer not null check (households between 1 and 200),
    decided_by text not null,
    primary key (region, since)
);

insert into pairing_limit (region, since, households, decided_by)
    values ('000000000000', '2014-01-01', 10, 'founding');

-- Who may not answer for whom. That they share a family name is no reason.
create table conflict_of_interest (
    id           uuid primary key,
    subject      text collate "C" not null references platform_user,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    reason       text not null check (reason in ('same-household', 'relative', 'employer')),
    declared_by  text not null,
    declared_at  timestamptz not null
);

create index conflict_by_household on conflict_of_interest (household_id);
create index conflict_by_division on conflict_of_interest (division, id);

create table pairing (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    helper       text collate "C" not null references platform_user,
    since        date not null,
    until        date,
    decided_by   text not null,
    decided_at   timestamptz not null,
    check (until >= since)
);

-- The last wall: nobody has two helpers at a time.
create unique index pairing_now on pairing (household_id) where until is null;
create index pairing_by_household on pairing (household_id, since);
create index pairing_by_helper on pairing (helper, since);
create index pairing_by_division on pairing (division, id);

create table pairing_proposal (
    id          uuid primary key,
    division    text collate "C" not null,
    day         date not null,
    mode        text not null check (mode in ('fresh', 'rebalance')),
    state       text not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    beat        timestamptz,
    households  integer not null default 0,
    helpers     integer not null default 0,
    nearest     integer not null default 0,
    arcs        bigint not null default 0,
    metres      bigint not null default 0,
    changes     integer not null default 0,
    unpaired    integer not null default 0,
    objective   bigint not null default 0,
    bound       bigint not null default 0,
    optimal     boolean not null default false,
    seconds     double precision not null default 0,
    finished_at timestamptz
);

create index pairing_proposal_due on pairing_proposal (asked_at)
    where state not in ('ready', 'failed');

-- What a proposal says of a household; no helper where none is left.
create table pairing_line (
    proposal_id  uuid not null references pairing_proposal on delete cascade,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    before       text collate "C",
    helper       text collate "C",
    metres       integer not null,
    state        text not null check (state in ('proposed', 'accepted', 'refused')),
    rule         text,
    primary key (proposal_id, household_id)
);

create index pairing_line_by_place on pairing_line (proposal_id, division, household_id);
create index pairing_line_by_household on pairing_line (household_id);

create policy scope on helper
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true)
        or exists (select from duty where duty.subject = helper.subject));
create policy scope on conflict_of_interest
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on pairing
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on pairing_proposal
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on pairing_line
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table helper enable row level security;
alter table conflict_of_interest enable row level security;
alter table pairing enable row level security;
alter table pairing_proposal enable row level security;
alter table pairing_line enable row level security;

create function pairing_follows_household() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update pairing set division = new.division where household_id = new.id;
    update conflict_of_interest set division = new.division where household_id = new.id;
    update pairing_line set division = new.division where household_id = new.id;
    return null;
end $$;

create trigger pairing_follows after update of division on household
    for each row when (old.division <> new.division) execute function pairing_follows_household();
