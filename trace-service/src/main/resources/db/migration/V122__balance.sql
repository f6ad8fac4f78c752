-- What came of lots and went of them, in kilograms or pieces, and what does not add up. See
-- docs/decisions/0108. A plot's year is a lot of its own: what came is what the plot can bear.
create table lot_balance (
    lot      text    collate "C" not null,
    unit     text    not null,
    division text    collate "C" not null,
    came     numeric not null,
    used     numeric not null,
    sold     numeric not null,
    primary key (lot, unit)
);

create table balance_finding (
    id        uuid        primary key,
    division  text        collate "C" not null,
    subject   text        collate "C" not null,
    lot       text        collate "C" not null,
    unit      text        not null,
    rule      text        not null,
    came      numeric     not null,
    went      numeric     not null,
    opened_at timestamptz not null,
    closed_at timestamptz
);

create unique index balance_finding_once on balance_finding (subject, unit)
    where closed_at is null;
create index balance_finding_by_division on balance_finding (division, id);

create policy scope on lot_balance
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on balance_finding
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table lot_balance enable row level security;
alter table balance_finding enable row level security;
