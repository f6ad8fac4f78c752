-- Households that were erased. Nothing tells who they were but what is still sought in the files of
-- imports: sealed, and gone once it is found or known to be nowhere.
create table erasure (
    household_id uuid primary key,
    division     text collate "C" not null,
    ground       text not null,
    erased_at    timestamptz not null,
    erased_by    text not null,
    sought       text
);

create index erasure_sought on erasure (erased_at) where sought is not null;

create policy scope on erasure
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table erasure enable row level security;

-- Whoever was erased does not come back, whoever asks.
create function is_erased(wanted uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (select from erasure where household_id = wanted)
$$;
