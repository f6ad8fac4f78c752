-- A notice says of a family what it was on the day it was hung: the head, covered as it is shown, and
-- how many they were. One that hangs already goes on saying what the register says.
alter table proceeding add notice_head text, add notice_persons integer;
