-- What divisions are called. Levels count from the nation, 0, to villages, 5.
create table division (
    code    text collate "C" primary key,
    name    text     not null,
    level   smallint not null,
    parent  text collate "C" not null,
    version bigint   not null
);

create index division_parent on division (parent);

insert into division (code, name, level, parent, version)
values ('000000000000', '全国', 0, '', 0);
