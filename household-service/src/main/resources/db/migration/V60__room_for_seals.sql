-- Id numbers and accounts are sealed wherever they rest, with keys that lie elsewhere; a person is
-- found by a keyed mark of their number. See docs/decisions/0073.
alter table person
    add column id_sealed text,
    add column id_mark_even text collate "C",
    add column id_mark_odd text collate "C";

alter table import_refusal rename column value to sealed;

-- A word that can be read only with the keys the rest was sealed with.
create table keyring_proof (
    sealed text not null
);
