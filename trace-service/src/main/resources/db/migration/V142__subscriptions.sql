-- Who is told what a named query finds, how far they have been told, and when they are told again.
create table epcis_subscription (
    id               uuid        primary key,
    division         text        collate "C" not null,
    query            text        collate "C" not null references epcis_query on delete cascade,
    dest             text        not null,
    token            text,
    format           text        not null,
    schedule         text,
    report_if_empty  boolean     not null,
    created_at       timestamptz not null,
    told             bigint      not null,
    last_notified_at timestamptz,
    next_at          timestamptz not null,
    failures         integer     not null default 0,
    failing_since    timestamptz,
    stopped_at       timestamptz
);

create index epcis_subscription_due on epcis_subscription (next_at) where stopped_at is null;
create index epcis_subscription_by_query on epcis_subscription (query, id);
create index epcis_subscription_by_division on epcis_subscription (division, id);

create policy scope on epcis_subscription
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table epcis_subscription enable row level security;
