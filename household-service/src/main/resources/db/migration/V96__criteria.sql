-- By what households are judged: a set of a region, from a day on. A set in effect is never edited,
-- so that what was judged by it can be judged again. See docs/decisions/0092.
create table criteria (
    id         uuid primary key,
    region     text collate "C" not null check (region ~ '^[0-9]{12}$'),
    since      date not null,
    until      date check (until > since),
    version    integer not null,
    source     text not null,
    rules      jsonb not null,
    decided_by text not null,
    decided_at timestamptz not null,
    unique (region, since)
);

insert into criteria (id, region, since, version, source, decided_by, decided_at, rules) values
    ('00000000-0000-7000-8000-000000000001', '000000000000', '2014-01-01', 0,
    'Model for regions that have not decided: components of Guizhou, national poverty lines',
    'founding', '2014-01-01T00:00:00Z', '{
        "weights": {"income": 30, "safetyNet": 30, "schooling": 15, "socialSecurity": 10,
            "housing": 20, "medical": 10, "help": 15},
        "bands": [60, 100], "incomeTargetFen": null, "monitoringLines": [],
        "enrolmentPercent": 93, "schoolFromAge": 6, "schoolUntilAge": 15, "pensionFromAge": 60,
        "medicalSharePercent": 10}'),
    ('00000000-0000-7000-8000-000000000052', '520000000000', '2023-01-01', 0,
    'Exit score of Guizhou; monitoring line of 2023',
    'founding', '2023-01-01T00:00:00Z', '{
        "weights": {"income": 30, "safetyNet": 30, "schooling": 15, "socialSecurity": 10,
            "housing": 20, "medical": 10, "help": 15},
        "bands": [60, 100], "incomeTargetFen": 736500,
        "monitoringLines": [{"year": 2023, "perCapitaFen": 730000}],
        "enrolmentPercent": 93, "schoolFromAge": 6, "schoolUntilAge": 15, "pensionFromAge": 60,
        "medicalSharePercent": 10}');
