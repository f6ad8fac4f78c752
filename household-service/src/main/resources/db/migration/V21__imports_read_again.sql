-- A file stays until it is committed and is read again then; a chunk only knows which of its
-- households are to be brought in. What an earlier edition had checked has to be sent again.
delete from import where state in ('ready', 'committing');

alter table import_chunk drop column content;
alter table import_chunk add column size integer not null default 0;
alter table import_chunk add column wanted bytea not null default '';
