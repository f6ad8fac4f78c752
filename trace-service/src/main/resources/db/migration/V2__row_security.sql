-- The wall behind every WHERE: who asks in somebody's name sees the rows of that scope, and no row
-- while nobody has said in whose name. See docs/decisions/0071.
create policy scope on grower
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table grower enable row level security;
