-- What a grower lets buyers know: the words sealed, the consent field by field. See docs/decisions/0110.
create table grower_profile (
    household_id uuid primary key,
    division     text collate "C" not null,
    sealed       text not null
);

create index grower_profile_by_division on grower_profile (division, household_id);

create table grower_consent (
    household_id uuid        not null,
    division     text        collate "C" not null,
    field        text        not null,
    given_at     timestamptz not null default now(),
    given_to     text        not null,
    withdrawn_at timestamptz,
    withdrawn_to text
);

create unique index grower_consent_once
    on grower_consent (household_id, field) where withdrawn_at is null;
create index grower_consent_by_division on grower_consent (division, household_id);

create policy scope on grower_profile
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on grower_consent
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table grower_profile enable row level security;
alter table grower_consent enable row level security;

-- What buyers promised for a household. Contacts are sealed and go after a while, sources after a day.
create table pledge (
    id             uuid        primary key,
    division       text        collate "C" not null,
    household_id   uuid        not null,
    link           text        collate "C" not null,
    kind           text        not null,
    amount_fen     bigint      not null check (amount_fen > 0),
    contact        text,
    source         text,
    pledged_at     timestamptz not null default now(),
    handed_over_on date,
    handed_over_to text
);

create index pledge_by_division on pledge (division, id);
create index pledge_by_household on pledge (household_id);
create index pledge_by_source on pledge (source) where source is not null;
create index pledge_by_link on pledge (link, pledged_at);
create index pledge_with_contact on pledge (pledged_at) where contact is not null;

create policy scope on pledge
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table pledge enable row level security;
