-- Whatever puts a thing under a recall or takes it out tells the pages of it, in the same transaction.
-- See docs/decisions/0109.
create function tell_recalled() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(6130);
    insert into page_news (key) select distinct item from touched;
    return null;
end $$;

create trigger tell_recalled after insert on recalled_item
    referencing new table as touched for each statement execute function tell_recalled();
create trigger tell_no_longer_recalled after delete on recalled_item
    referencing old table as touched for each statement execute function tell_recalled();
