-- What makes room at a helper: the households that a proposal takes from them.
create index pairing_line_by_giver on pairing_line (proposal_id, before)
    where state = 'proposed';
