-- The sums of a county change with every household: a page keeps room, so that a new version of a
-- row stands beside the old one and no index learns of it.
alter table division_sums set (fillfactor = 50);
alter table cell_sums set (fillfactor = 50);
