-- What the register of duties says of those it knows, in every service. Its number lies behind those
-- of all services, as far as they were when it came; see docs/decisions/0075.
create table duty_roll (
    subject  text collate "C" primary key,
    version  bigint not null,
    standing text   not null
);
