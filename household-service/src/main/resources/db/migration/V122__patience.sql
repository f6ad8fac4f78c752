-- How many days something may wait: at the village until it is due, where nobody promised a day;
-- from then on until it climbs to the township, and to the county.
create table patience (
    kind  text not null,
    level text not null,
    days  integer not null check (days between 0 and 3650),
    primary key (kind, level)
);

insert into patience (kind, level, days) values
    ('need', 'village', 14),
    ('need', 'township', 3),
    ('need', 'county', 10),
    ('measure', 'village', 0),
    ('measure', 'township', 7),
    ('measure', 'county', 30);
