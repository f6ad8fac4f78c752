-- A household that is to pass from one helper to another. Until whoever is to take it accepts,
-- nothing has changed. See docs/decisions/0134.
create table pairing_hand_over (
    id           uuid primary key,
    household_id uuid not null references household on delete cascade,
    division     text collate "C" not null,
    giver        text collate "C" not null references platform_user,
    taker        text collate "C" not null references platform_user,
    day          date not null,
    proposal_id  uuid references pairing_proposal on delete set null,
    state        text not null check (state in ('proposed', 'accepted', 'refused', 'withdrawn')),
    proposed_by  text not null,
    proposed_at  timestamptz not null,
    settled_at   timestamptz,
    reason       text,
    check (giver <> taker),
    check ((state = 'proposed') = (settled_at is null))
);

-- The last wall: nobody is asked about a household while somebody else is.
create unique index pairing_hand_over_open on pairing_hand_over (household_id)
    where state = 'proposed';
create index pairing_hand_over_by_household on pairing_hand_over (household_id);
create index pairing_hand_over_by_division on pairing_hand_over (division, id);
create index pairing_hand_over_by_taker on pairing_hand_over (taker, division, id);
create index pairing_hand_over_by_giver on pairing_hand_over (giver, division, id);

create policy scope on pairing_hand_over
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table pairing_hand_over enable row level security;

-- Somebody is asked what a line of a proposal says of them.
alter table pairing_line drop constraint pairing_line_state_check;
alter table pairing_line add constraint pairing_line_state_check
    check (state in ('proposed', 'offered', 'accepted', 'refused'));

create function pairing_hand_overs_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update pairing_hand_over set division = new.division where household_id = new.id;
    return null;
end $$;

create trigger pairing_hand_overs_follow after update of division on household
    for each row when (old.division <> new.division) execute function pairing_hand_overs_follow();

create index pairing_proposal_by_division on pairing_proposal (division, id);
