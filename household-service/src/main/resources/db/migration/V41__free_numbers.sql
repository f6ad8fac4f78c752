-- Where a village's last number is taken, those that nobody has, lowest first. Asked over the whole
-- register, like the highest.
create function free_numbers(village text, wanted integer) returns setof text
    language sql stable security definer
    set search_path = public as $$
    select number from (
        select village || lpad(n::text, 5, '0') as number from generate_series(1, 99999) as n
    ) as possible
    where not exists (select from household where household.number = possible.number)
    order by number limit wanted
$$;
