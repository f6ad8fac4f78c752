-- Nobody answers for more households than the limit of their region allows, also when two decide at
-- the same moment: pairings of one helper are counted one after the other. Deferred, so that two who
-- exchange households can do so in one transaction.
create function pairing_limit_of(place text, day date) returns integer
    language sql stable security definer set search_path = public, pg_temp as $$
    select households from pairing_limit
    where since <= day and region in (rpad(left(place, 6), 12, '0'), rpad(left(place, 4), 12, '0'),
        rpad(left(place, 2), 12, '0'), '000000000000')
    order by region desc, since desc limit 1
$$;

create function pairings_keep_the_limit() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform pg_advisory_xact_lock(170, hashtext(new.helper));
    if (select count(*) from pairing
            where helper = new.helper and (until is null or until > new.since))
            > pairing_limit_of(new.division, new.since) then
        raise exception 'A helper has as many households as the limit allows'
            using errcode = 'check_violation', constraint = 'pairing_within_limit';
    end if;
    return null;
end $$;

create constraint trigger pairing_within_limit after insert on pairing
    deferrable initially immediate for each row execute function pairings_keep_the_limit();
