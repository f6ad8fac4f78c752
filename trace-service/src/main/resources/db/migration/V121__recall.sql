-- Lots that are taken back. See docs/decisions/0107.
create table recall (
    id        uuid        primary key,
    division  text        collate "C" not null,
    lot       text        collate "C" not null,
    reason    text        not null,
    begun_at  timestamptz not null,
    begun_by  text        not null,
    lifted_at timestamptz,
    lifted_by text,
    units     integer     not null,
    complete  boolean     not null,
    version   bigint      not null
);

create index recall_by_division on recall (division, id);
create index recall_under_way on recall (id) where lifted_at is null;

-- What a recall is about while it lasts: the lot, and everything downstream of it.
create table recalled_item (
    item     text collate "C" not null,
    recall   uuid not null,
    division text collate "C" not null,
    primary key (item, recall)
);

create index recalled_item_by_recall on recalled_item (recall, item);

create policy scope on recall
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on recalled_item
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table recall enable row level security;
alter table recalled_item enable row level security;
