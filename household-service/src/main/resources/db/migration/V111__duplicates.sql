-- Two households that are perhaps one family, and what was judged of them; seen by who sees both.
create table duplicate_candidate (
    id         uuid primary key,
    one        uuid not null references household on delete cascade,
    other      uuid not null references household on delete cascade,
    score      integer not null,
    reasons    text[] not null,
    found_at   timestamptz not null,
    verdict    text,
    ground     text,
    decided_at timestamptz,
    decided_by text,
    kept       uuid,
    merger     uuid,
    version    bigint not null,
    unique (one, other),
    check (one < other)
);

create index duplicate_candidate_other on duplicate_candidate (other);
create index duplicate_candidate_open on duplicate_candidate (id) where verdict is null;

create policy scope on duplicate_candidate
    using (exists (select from household where household.id = one)
       and exists (select from household where household.id = other));
alter table duplicate_candidate enable row level security;

-- As of which version a household was compared with the others, and the marks of its account.
create table compared (
    household_id uuid primary key references household on delete cascade,
    version      bigint not null,
    account_even text collate "C",
    account_odd  text collate "C"
);

create index compared_even on compared (account_even) where account_even is not null;
create index compared_odd on compared (account_odd) where account_odd is not null;

create policy scope on compared using (exists (select from household where id = household_id));
alter table compared enable row level security;

create index person_birth on person (birth_date, division);
