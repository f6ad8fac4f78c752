-- Who asked for an import to be committed.
create table import_order (
    import_id uuid  primary key references import on delete cascade,
    occasion  jsonb not null
);

create policy scope on import_order using (import_id in (select id from import));
alter table import_order enable row level security;
