-- Events as they were captured, and beside them what queries ask for. See docs/decisions/0100.
create table epcis_event (
    seq               bigint      primary key,
    division          text        collate "C" not null,
    event_id          text        collate "C" not null,
    digest            text        not null,
    declares_error    boolean     not null,
    type              text        not null,
    action            text,
    event_time        timestamptz not null,
    record_time       timestamptz not null,
    biz_step          text        collate "C",
    disposition       text        collate "C",
    read_point        text        collate "C",
    biz_location      text        collate "C",
    transformation_id text        collate "C",
    error_time        timestamptz,
    error_reason      text,
    context           text        not null,
    body              text        not null
);

create unique index epcis_event_once on epcis_event (event_id) where not declares_error;
create unique index epcis_event_declared_once on epcis_event (event_id, digest) where declares_error;
create index epcis_event_by_record on epcis_event (record_time, seq);
create index epcis_event_by_time on epcis_event (event_time, seq);
create index epcis_event_by_division on epcis_event (division, seq);
create index epcis_event_by_step on epcis_event (biz_step, seq);
create index epcis_event_by_disposition on epcis_event (disposition, seq);
create index epcis_event_by_read_point on epcis_event (read_point, seq);
create index epcis_event_by_location on epcis_event (biz_location, seq);
create index epcis_event_by_transformation on epcis_event (transformation_id);

-- What an event is about: single things and kinds of things, each in its part.
create table epcis_thing (
    event     bigint  not null references epcis_event on delete cascade,
    division  text    collate "C" not null,
    role      text    not null,
    is_kind   boolean not null,
    uri       text    collate "C" not null,
    quantity  double precision,
    amount    double precision,
    dimension text
);

create index epcis_thing_by_uri on epcis_thing (uri, event);
create index epcis_thing_by_event on epcis_thing (event);
create index epcis_thing_by_division on epcis_thing (division, event);

-- Whatever else an event says, a row a leaf.
create table epcis_field (
    event    bigint not null references epcis_event on delete cascade,
    division text   collate "C" not null,
    name     text   collate "C" not null,
    value    text   collate "C",
    number   double precision,
    at       timestamptz
);

create index epcis_field_by_value on epcis_field (name, value, event);
create index epcis_field_by_number on epcis_field (name, number, event) where number is not null;
create index epcis_field_by_time on epcis_field (name, at, event) where at is not null;
create index epcis_field_by_event on epcis_field (event);
create index epcis_field_by_division on epcis_field (division, event);

-- Documents that were received; the document goes when its events are stored.
create table capture_job (
    id          uuid        primary key,
    division    text        collate "C" not null,
    behaviour   text        not null,
    created_at  timestamptz not null,
    finished_at timestamptz,
    success     boolean     not null,
    attempts    integer     not null default 0,
    errors      text        not null,
    document    text
);

create index capture_job_waiting on capture_job (id) where finished_at is null;
create index capture_job_by_division on capture_job (division, id);

create policy scope on epcis_event
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on epcis_thing
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on epcis_field
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on capture_job
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table epcis_event enable row level security;
alter table epcis_thing enable row level security;
alter table epcis_field enable row level security;
alter table capture_job enable row level security;
