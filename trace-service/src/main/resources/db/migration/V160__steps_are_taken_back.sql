-- Who recorded a step, and that it was taken back: a row stays, so that nobody records it again by
-- asking again. See docs/decisions/0147.
alter table trade_step
    add column recorded_by   text,
    add column taken_back_at timestamptz,
    add column taken_back_by text,
    add column reason        text,
    add column instead       uuid references trade_step;
