-- How long is kept what nobody needs for ever: the decision with the latest day that has come
-- counts, and all of them stay.
create table retention (
    kind       text not null,
    since      date not null,
    days       integer not null check (days between 1 and 36500),
    decided_by text not null,
    primary key (kind, since)
);

insert into retention (kind, since, days, decided_by) values
    ('imports', '2014-01-01', 90, 'founding'),
    ('superseded-versions', '2014-01-01', 10950, 'founding'),
    ('dead-letters', '2014-01-01', 365, 'founding');
