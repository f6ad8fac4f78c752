-- Households drawn for a look that nobody could foresee: who could be drawn and the hash of the seed
-- are known before, the seed after. See docs/decisions/0125.
create table spot_check (
    id              uuid primary key,
    division        text collate "C" not null,
    filter          text not null,
    size            integer not null check (size > 0),
    commitment      text not null,
    population      uuid[] not null,
    population_hash text not null,
    announced_by    text not null,
    announced_at    timestamptz not null,
    seed            text,
    drawn           uuid[],
    drawn_at        timestamptz,
    version         bigint not null
);

create index spot_check_by_division on spot_check (division, id);

create policy scope on spot_check
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table spot_check enable row level security;
