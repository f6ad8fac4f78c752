create table lamp (
    id       uuid   primary key,
    division text   not null,
    label    text   not null,
    version  bigint not null
);

create table heard (
    sequence     bigint generated always as identity,
    household_id uuid   not null,
    label        text   not null,
    version      bigint not null,
    constraint no_going_back check (label <> 'NONE')
);
