-- The owner migrates the tables; the service works with their rows as a role that owns nothing and
-- sees what row-level security shows it; its own work it does in the role `works`, which may see
-- all. See docs/decisions/0071.
grant select, insert, update, delete on all tables in schema public to ${service}, ${works};
grant truncate, maintain on all tables in schema public to ${works};
revoke all on flyway_schema_history from ${service}, ${works};

alter default privileges in schema public
    grant select, insert, update, delete on tables to ${service}, ${works};
alter default privileges in schema public grant truncate, maintain on tables to ${works};

-- What is in the audit stays as it is; when an entry was made says the database.
revoke insert, update, delete, truncate on audit_entry, audit_seal from ${service}, ${works};
grant insert (subject, roles, duty, operation, act, purpose, stated, token, trace, emergency,
              household_id, division, version) on audit_entry to ${service}, ${works};
grant insert on audit_seal to ${works};

-- Whoever asks a function that works in the owner's name lays no table of their own in its way.
do $$ declare asked regprocedure; begin
    for asked in select oid from pg_proc
        where prosecdef and pronamespace = 'public'::regnamespace
            and proowner = current_user::regrole
    loop
        execute format('alter function %s set search_path = public, pg_temp', asked);
    end loop;
end $$;
