-- Who uses the platform, who of them serves where and when, and who decided it. Days begin at midnight
-- in Asia/Shanghai; `until` is the first day on which something is over. See docs/decisions/0075.
create table platform_user (
    subject         text collate "C" primary key,
    division        text collate "C" not null,
    name            text,
    unit            text,
    disabled_since  timestamptz,
    disabled_reason text,
    disabled_by     text,
    version         bigint not null
);

create index platform_user_by_division on platform_user (division, subject);

-- A duty that ends as it begins was taken back before anybody served in it.
create table duty (
    id       uuid primary key,
    subject  text collate "C" not null references platform_user,
    role     text not null,
    division text collate "C" not null,
    since    date not null,
    until    date,
    check (until >= since)
);

create index duty_by_division on duty (division, id);
create index duty_by_subject on duty (subject);

create table leave (
    id       uuid primary key,
    subject  text collate "C" not null references platform_user,
    since    date not null,
    until    date not null,
    stand_in text collate "C" references platform_user,
    check (until >= since)
);

create index leave_by_subject on leave (subject);
create index leave_by_stand_in on leave (stand_in) where stand_in is not null;

create table hand_over (
    id          uuid primary key,
    giver       text collate "C" not null references platform_user,
    taker       text collate "C" not null references platform_user,
    day         date not null,
    duty        uuid,
    duties      uuid[] not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    accepted_at timestamptz
);

create index hand_over_by_taker on hand_over (taker, id);
create index hand_over_by_giver on hand_over (giver, id);

-- Whatever is decided about somebody adds a row, and no row is ever written again.
create table user_history (
    subject    text collate "C" not null references platform_user,
    version    bigint not null,
    at         timestamptz not null,
    decided_by text not null,
    operation  text not null,
    standing   text not null,
    primary key (subject, version)
);

create function keep_history() returns trigger language plpgsql as $$
begin
    raise exception 'What was decided about users stays as it was decided';
end $$;

create trigger never_again before update or delete on user_history
    for each statement execute function keep_history();

create trigger never_all before truncate on user_history
    for each statement execute function keep_history();

-- Somebody is seen by those on duty where they belong and where they serve; decisions are the service's
-- own work, which has looked at who decides.
create policy scope on duty
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

create policy scope on platform_user
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true)
        or exists (select from duty where duty.subject = platform_user.subject));

create policy scope on leave
    using (exists (select from platform_user u where u.subject = leave.subject));

create policy scope on hand_over
    using (exists (select from platform_user u where u.subject in (giver, taker)));

create policy scope on user_history
    using (exists (select from platform_user u where u.subject = user_history.subject));

alter table platform_user enable row level security;
alter table duty enable row level security;
alter table leave enable row level security;
alter table hand_over enable row level security;
alter table user_history enable row level security;
