-- What laboratories reported of lots, and what growers are certified for.
create table lab_result (
    id         uuid    primary key references trade_step,
    division   text    collate "C" not null,
    gtin       text    collate "C" not null,
    lot        text    collate "C" not null,
    day        date    not null,
    laboratory text    not null,
    report     text    not null,
    fit        boolean not null,
    findings   jsonb   not null,
    foreign key (gtin, lot) references lot
);

create index lab_result_by_division on lab_result (division, id);
create index lab_result_by_lot on lab_result (gtin, lot);

create table certificate (
    id           uuid primary key references trade_step,
    division     text collate "C" not null,
    household_id uuid not null,
    kind         text not null,
    number       text not null,
    issuer       text not null,
    day          date not null,
    until        date not null
);

create index certificate_by_division on certificate (division, id);
create index certificate_by_household on certificate (household_id);

create policy scope on lab_result
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on certificate
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table lab_result enable row level security;
alter table certificate enable row level security;
