-- The owner migrates the tables; the service works with their rows as a role that owns nothing and
-- sees what row-level security shows it; its own work it does in the role `works`, which may see
-- all. See docs/decisions/0071.
grant select, insert, update, delete on all tables in schema public to ${service}, ${works};
grant truncate, maintain on all tables in schema public to ${works};
revoke all on flyway_schema_history from ${service}, ${works};

alter default privileges in schema public
    grant select, insert, update, delete on tables to ${service}, ${works};
alter default privileges in schema public grant truncate, maintain on tables to ${works};
