-- Two that were judged one family and are two again are asked about again.
update duplicate_candidate set verdict = null, ground = null, kept = null, merger = null,
    decided_at = null, decided_by = null, version = version + 1
where merger is not null and exists (
    select from family_record
    where household_id = kept and change = merger and undone_at is not null);
