-- The trade's own room: who grows what where, and every step of the way to the buyer. See docs/decisions/0103.

-- What is sold under a number of GS1: everybody may know it.
create table product (
    gtin          text    collate "C" primary key,
    name_zh       text    not null,
    name_en       text    not null,
    variety       text    not null,
    bears_kg_mu   numeric not null check (bears_kg_mu > 0),
    box_kg        numeric not null check (box_kg > 0)
);

-- Whose account it is that speaks for a grower.
create table grower_keeper (
    household_id uuid primary key,
    division     text collate "C" not null,
    subject      text not null
);

create index grower_keeper_by_subject on grower_keeper (subject);

create table plot (
    id           uuid    primary key,
    division     text    collate "C" not null,
    household_id uuid    not null,
    code         text    collate "C" not null unique,
    link         text    collate "C" not null unique,
    gtin         text    collate "C" not null references product,
    area_mu      numeric not null check (area_mu > 0),
    planted_in   integer not null,
    place        text    not null
);

create index plot_by_division on plot (division, id);
create index plot_by_household on plot (household_id);

-- Every step once, and what was said of it: said again it is the same, said differently it is refused.
create table trade_step (
    id           uuid        primary key,
    kind         text        not null,
    division     text        collate "C" not null,
    household_id uuid,
    day          date        not null,
    said         text        not null,
    events       jsonb       not null default '[]',
    recorded_at  timestamptz not null default now()
);

create index trade_step_by_division on trade_step (division, kind, id);
create index trade_step_by_household on trade_step (household_id);

create table treatment (
    id           uuid    primary key,
    division     text    collate "C" not null,
    plot_id      uuid    not null references plot,
    kind         text    not null,
    agent        text    not null,
    amount       numeric not null,
    unit         text    not null,
    day          date    not null,
    waiting_days integer not null check (waiting_days >= 0)
);

create index treatment_by_plot on treatment (plot_id, day);
create index treatment_by_division on treatment (division, id);

-- Fruit of one kind and one making; what of it went into others or was sold is used.
create table lot (
    gtin         text    collate "C" not null references product,
    code         text    collate "C" not null,
    division     text    collate "C" not null,
    kind         text    not null,
    grade        text,
    household_id uuid,
    plot_id      uuid    references plot,
    step_id      uuid    not null references trade_step,
    day          date    not null,
    kg           numeric not null check (kg > 0),
    used_kg      numeric not null default 0 check (used_kg >= 0 and used_kg <= kg),
    sold_kg      numeric not null default 0 check (sold_kg >= 0 and sold_kg <= used_kg),
    primary key (gtin, code)
);

create index lot_by_division on lot (division, step_id);
create index lot_by_household on lot (household_id);
create index lot_by_plot on lot (plot_id, day);

create table pallet (
    sscc       text collate "C" primary key,
    division   text collate "C" not null,
    step_id    uuid not null references trade_step,
    day        date not null,
    shipped_by uuid references trade_step
);

create index pallet_by_division on pallet (division, sscc);

create table box (
    gtin       text    collate "C" not null,
    serial     text    collate "C" not null,
    division   text    collate "C" not null,
    lot        text    collate "C" not null,
    kg         numeric not null check (kg > 0),
    pallet     text    collate "C" references pallet,
    shipped_by uuid    references trade_step,
    sold_by    uuid    references trade_step,
    primary key (gtin, serial),
    foreign key (gtin, lot) references lot
);

create index box_by_lot on box (gtin, lot);
create index box_by_pallet on box (pallet) where pallet is not null;
create index box_by_division on box (division, gtin, serial);

create table sale (
    id           uuid    primary key,
    division     text    collate "C" not null,
    household_id uuid    not null,
    gtin         text    collate "C" not null,
    lot          text    collate "C" not null,
    kg           numeric not null check (kg > 0),
    amount_fen   bigint  not null check (amount_fen >= 0),
    day          date    not null,
    foreign key (gtin, lot) references lot
);

create index sale_by_division on sale (division, id);
create index sale_by_household on sale (household_id, gtin);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['grower_keeper', 'plot', 'trade_step', 'treatment', 'lot', 'pallet', 'box', 'sale']
    loop
        execute format(
            'create policy scope on %I using (division >= current_setting(''uplift.from'', true)
                and division < current_setting(''uplift.until'', true))', guarded);
        execute format('alter table %I enable row level security', guarded);
    end loop;
end $$;
