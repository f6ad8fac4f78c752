-- The service owns no table; the owner drops its months that end before a day.
create function scan_months_end(before date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    old  text;
    gone integer := 0;
begin
    perform pg_advisory_xact_lock(6133);
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'scan'::regclass
            and c.relname::text collate "C"
                < ('scan_' || to_char(before, 'YYYY_MM')) collate "C"
    loop
        execute format('drop table %I', old);
        gone := gone + 1;
    end loop;
    return gone;
end $$;
