-- Which part is under way, by its name: its place among the others changes when there is a new one.
alter table resealing alter column holding drop default;
alter table resealing alter column holding type text
    using (array['erasures', 'imports', 'keyring proof', 'register'])[holding + 1];
alter table resealing alter column holding set default '';
