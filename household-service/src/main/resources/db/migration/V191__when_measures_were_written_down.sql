-- What was known of a plan on a former day: when each item was written down, and when it was written
-- that it ended. Of those that are here already nobody knows more than their days.
alter table measure add planned_at timestamptz, add ended_at timestamptz;

update measure set
    planned_at = starts_on::timestamp at time zone 'Asia/Shanghai',
    ended_at = ended_on::timestamp at time zone 'Asia/Shanghai';

alter table measure alter planned_at set default clock_timestamp();
alter table measure alter planned_at set not null;

create function measure_ended() returns trigger language plpgsql as $$
begin
    new.ended_at := clock_timestamp();
    return new;
end $$;

create trigger is_written_down before update on measure
    for each row when (old.ended_on is null and new.ended_on is not null)
    execute function measure_ended();
