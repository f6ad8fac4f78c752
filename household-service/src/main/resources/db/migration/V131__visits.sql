-- Visits of households: opened, paused, closed with an entry, appraised. See docs/decisions/0121.
create table visit (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    subject      text collate "C" not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    seen         text,
    changes      text,
    photos       uuid[] not null,
    needs        uuid[] not null,
    confirmation text,
    confirmed_by text,
    appraise_at  timestamptz,
    points       integer not null,
    score        integer,
    flagged      boolean not null,
    doubts       text not null,
    version      bigint not null,
    check (closed_at >= opened_at)
);

create index visit_by_place on visit (division, id);
create index visit_by_household on visit (household_id, id);
create index visit_by_subject on visit (subject, opened_at);
create index visit_to_appraise on visit (appraise_at) where appraise_at is not null;

-- Nobody visits two places at once.
create unique index visit_open on visit (subject) where closed_at is null;

create table visit_pause (
    id       uuid primary key,
    visit_id uuid not null references visit on delete cascade,
    since    timestamptz not null,
    reason   text not null,
    until    timestamptz,
    check (until >= since)
);

create index visit_pause_by_visit on visit_pause (visit_id, since);

create policy scope on visit
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on visit_pause
    using (exists (select from visit where visit.id = visit_id));

alter table visit enable row level security;
alter table visit_pause enable row level security;

-- A visit lies where its household lies, wherever it moves and whoever moves it.
create function visits_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update visit set division = new.division where household_id = new.id;
    return null;
end $$;

create trigger visits_follow after update of division on household
    for each row when (old.division <> new.division) execute function visits_follow();

-- What each appraisal found, each row sealed with the hash of the one before in the same county.
-- It knows no person and no place, and no row is ever written again.
create table evidence (
    county       text collate "C" not null,
    sequence     bigint not null,
    division     text collate "C" not null,
    household_id uuid not null,
    visit_id     uuid not null,
    appraised_at timestamptz not null,
    score        integer not null,
    flagged      boolean not null,
    doubts       text not null,
    points       integer not null,
    visit_hash   bytea not null,
    track_hash   bytea not null,
    hash         bytea not null,
    primary key (county, sequence)
);

create index evidence_by_visit on evidence (visit_id, sequence);

create policy scope on evidence
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table evidence enable row level security;

create function keep_evidence() returns trigger language plpgsql as $$
begin
    raise exception 'What was found stays as it was found';
end $$;

create trigger never_again before update or delete on evidence
    for each statement execute function keep_evidence();

-- By which the same track is known when it comes again: the places it touched, as numbers.
create table track_print (
    visit_id uuid primary key references visit on delete cascade,
    subject  text collate "C" not null,
    from_at  timestamptz not null,
    until_at timestamptz not null,
    cells    integer[] not null,
    kept_at  timestamptz not null default clock_timestamp()
);

create index track_print_cells on track_print using gin (cells);

create policy scope on track_print
    using (exists (select from visit where visit.id = visit_id));
alter table track_print enable row level security;
