-- Every decision stays, also those for one day: the last one counts. Dead letters are kept as long
-- as each service is told.
alter table retention drop constraint retention_pkey;
alter table retention add column decision bigint generated always as identity primary key;

create index retention_in_force on retention (kind, since, decision);

delete from retention where kind = 'dead-letters';
