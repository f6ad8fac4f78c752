-- Households opened to those who are not on duty there, until when and why.
create table emergency_access (
    id           uuid        primary key,
    household_id uuid        not null,
    division     text collate "C" not null,
    subject      text        not null,
    roles        text        not null,
    duty         text        not null,
    reason       text        not null,
    opened_at    timestamptz not null,
    until        timestamptz not null,
    ended_at     timestamptz
);

create index emergency_access_open on emergency_access (household_id, subject, until);

create policy scope on emergency_access
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table emergency_access enable row level security;
