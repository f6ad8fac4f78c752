-- What documents say of places, products and parties beside their events, a row a value. See
-- docs/decisions/0136.
create table epcis_attribute (
    uri      text collate "C" not null,
    name     text collate "C" not null,
    value    text collate "C" not null,
    division text collate "C" not null,
    primary key (uri, name, value, division)
);

create index epcis_attribute_by_value on epcis_attribute (name, value, uri);
create index epcis_attribute_by_division on epcis_attribute (division, uri);

create policy scope on epcis_attribute
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table epcis_attribute enable row level security;

-- Nobody asks for fields without their names.
drop index epcis_field_by_division;

-- A document is there for a moment: packing it costs more than the room it takes.
alter table capture_job alter column document set storage external;

-- Whether an event only tells of a fold.
create index sensor_fold_by_event on sensor_fold (event_id);
