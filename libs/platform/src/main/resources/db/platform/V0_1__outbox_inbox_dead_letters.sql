-- Facts on their way to Kafka. The five middle columns are those Debezium's event router expects.
-- The transaction comes before the position, so a row's transaction is known to every snapshot
-- that could show a later position: the relay relies on it.
create table outbox (
    transaction   xid8        not null default pg_current_xact_id(),
    position      bigint      generated always as identity primary key,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    headers       text,
    recorded_at   timestamptz not null default now()
);

create index outbox_transaction on outbox (transaction, position);

alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

create function wake_relay() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end $$;

create trigger outbox_filled after insert on outbox
    for each statement execute function wake_relay();

-- Events this service has handled.
create table inbox (
    event_id    uuid        primary key,
    admitted_at timestamptz not null default now()
);

-- Messages this service could not handle.
create table dead_letter (
    id           uuid        primary key,
    topic        text        not null,
    partition    integer     not null,
    message_offset bigint    not null,
    message_key  text,
    payload      text        not null,
    reason       text        not null,
    attempts     integer     not null,
    laid_aside   timestamptz not null,
    replayed     timestamptz,
    unique (topic, partition, message_offset)
);
