-- Finds what is old enough to be forgotten. The inbox grows at its end, so a coarse index is enough.
create index inbox_age on inbox using brin (admitted_at);
