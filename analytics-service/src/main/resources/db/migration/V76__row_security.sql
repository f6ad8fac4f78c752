-- The wall behind every WHERE: who asks in somebody's name sees the sums of that scope, and none
-- while nobody has said in whose name. See docs/decisions/0071.
create policy scope on division_sums
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on cell_sums
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on division_past
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));
create policy scope on cell_past
    using (division >= current_setting('uplift.from', true)
       and division < current_setting('uplift.until', true));

alter table division_sums enable row level security;
alter table cell_sums enable row level security;
alter table division_past enable row level security;
alter table cell_past enable row level security;

-- A view shows what its owner sees, unless it asks who looks.
alter view division_history set (security_invoker = true);
alter view cell_history set (security_invoker = true);
