-- Every household heard of. Its version keeps older facts out, also when nobody in it can work.
create table household (
    household_id uuid   primary key,
    version      bigint not null
);

create table labourer (
    household_id     uuid    not null,
    member_id        uuid    not null,
    version          bigint  not null,
    division         text    collate "C" not null,
    birth_year       integer not null,
    sex              text    not null,
    education        text    not null,
    labour           text    not null,
    skill            text,
    wants_training   boolean not null,
    training_need    text,
    at_work          boolean not null,
    work_place       text,
    work_months      integer not null,
    industry         text,
    monthly_wage_fen bigint  not null,
    primary key (household_id, member_id)
);

create index labourer_by_division on labourer (division, household_id, member_id);
create index labourer_by_member on labourer (member_id);
