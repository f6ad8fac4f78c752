-- Days are told by their names as they stand: to read a date out of a name fails where the database
-- looks at the name of another table first.
create or replace function sensor_days_end(before date) returns integer
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    old text;
    gone integer := 0;
begin
    perform pg_advisory_xact_lock(6141);
    for old in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'sensor_reading'::regclass
            and c.relname::text collate "C"
                < ('sensor_reading_' || to_char(before, 'YYYYMMDD')) collate "C"
    loop
        execute format('drop table %I', old);
        gone := gone + 1;
    end loop;
    return gone;
end $$;
