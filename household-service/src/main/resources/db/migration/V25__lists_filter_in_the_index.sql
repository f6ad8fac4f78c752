-- In the order of every list, with what lists are filtered by: what does not fit is passed over in
-- the index, before any row is read.
create index household_list on household (division, number, label, status, attribute, main_cause);

drop index household_place;
