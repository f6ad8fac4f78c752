-- Which time over this service learns from the topics.
create table projection_edition (
    edition integer not null
);

insert into projection_edition values (1);
