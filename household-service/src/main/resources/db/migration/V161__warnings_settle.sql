-- A warning closes itself when what it warned of presses no longer; see docs/decisions/0130.
alter table warning drop constraint warning_state_check;
alter table warning add check (state in ('open', 'taken-up', 'dismissed', 'settled'));
