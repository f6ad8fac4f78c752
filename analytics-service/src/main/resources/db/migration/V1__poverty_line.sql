-- Incomes per head and year below which a household counts as poor. A line holds from its year on
-- until a newer one of its kind in its region, or until the year it was closed with.
create table poverty_line (
    region     text collate "C" not null check (region ~ '^[0-9]{12}$'),
    year       integer not null,
    kind       text    not null
        check (kind in ('national', 'administrative', 'provincial', 'monitoring')),
    basis      text    not null check (basis in ('net', 'disposable')),
    amount_fen bigint  not null check (amount_fen > 0),
    until      integer check (until >= year),
    source     text    not null,
    primary key (kind, region, year)
);

insert into poverty_line (region, year, kind, basis, amount_fen, until, source) values
    ('000000000000', 2010, 'national', 'net', 230000, null, 'national line of 2010'),
    ('000000000000', 2011, 'national', 'net', 253600, null, 'line of 2010 at prices of 2011'),
    ('000000000000', 2012, 'national', 'net', 262500, null, 'line of 2010 at prices of 2012'),
    ('000000000000', 2013, 'national', 'net', 273600, null, 'line of 2010 at prices of 2013'),
    ('000000000000', 2014, 'national', 'net', 280000, null, 'line of 2010 at prices of 2014'),
    ('000000000000', 2015, 'national', 'net', 285500, null, 'line of 2010 at prices of 2015'),
    ('000000000000', 2016, 'national', 'net', 295200, null, 'line of 2010 at prices of 2016'),
    ('000000000000', 2017, 'national', 'net', 295200, null, 'line of 2010 at prices of 2017'),
    ('000000000000', 2018, 'national', 'net', 299500, null, 'line of 2010 at prices of 2018'),
    ('000000000000', 2019, 'national', 'net', 321800, null, 'line of 2010 at prices of 2019'),
    ('000000000000', 2020, 'national', 'net', 400000, null, 'about 4,000 yuan announced for 2020'),
    ('000000000000', 2014, 'administrative', 'net', 280000, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2015, 'administrative', 'net', 296800, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2016, 'administrative', 'net', 314600, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2017, 'administrative', 'net', 333500, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2018, 'administrative', 'net', 353500, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2019, 'administrative', 'net', 374700, null, '6 % a year on 2,800 yuan'),
    ('000000000000', 2020, 'administrative', 'net', 397200, 2020, '6 % a year on 2,800 yuan'),
    ('520000000000', 2023, 'monitoring', 'net', 730000, null, 'monitoring line of Guizhou, 2023');
