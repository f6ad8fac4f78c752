-- How far an import ever was in the state it is in: only who comes farther begins to count anew how
-- often it stopped.
alter table import add column farthest bigint not null default 0;

-- By which numbers a refused row's household is known, whichever cell was refused: sealed; unknown
-- of rows that an earlier edition refused.
alter table import_refusal add column household text;
