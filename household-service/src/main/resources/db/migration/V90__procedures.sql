-- Statutory procedures about households: what was asked for and every step taken since is one document,
-- `course`; the other columns are for lists and the public notice. See docs/decisions/0090.
create table proceeding (
    id           uuid primary key,
    household_id uuid not null references household,
    division     text collate "C" not null,
    kind         text not null,
    state        text not null,
    notice_from  date,
    notice_until date,
    opened_by    text not null,
    opened_at    timestamptz not null,
    ended_at     timestamptz,
    course       text not null,
    version      bigint not null
);

create index proceeding_by_division on proceeding (division, id);
create unique index proceeding_open on proceeding (household_id, kind) where ended_at is null;
create index proceeding_on_notice on proceeding (division, id) where state in ('on-notice', 'objected');

create policy scope on proceeding
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table proceeding enable row level security;

-- A procedure is where its household is, whoever moves it.
create function follow_household() returns trigger language plpgsql as $$
begin
    update proceeding set division = new.division where household_id = new.id;
    return null;
end $$;

create trigger moved after update of division on household
    for each row when (old.division <> new.division) execute function follow_household();
