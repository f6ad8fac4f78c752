-- Tasks given to many at once, as somebody asked.
create table task_dispatch (
    id       uuid primary key,
    division text collate "C" not null,
    form     text not null,
    tasks    integer not null,
    helpers  integer not null,
    given_by text not null,
    given_at timestamptz not null,
    version  bigint not null
);

create index task_dispatch_by_division on task_dispatch (division, id);

create policy scope on task_dispatch
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
alter table task_dispatch enable row level security;
