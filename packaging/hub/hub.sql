-- The hub of team studies, for PostgreSQL 15 and later. Run once by `alteri-cli hub init`, or by psql in
-- one transaction, by a role that may create roles and, in this database, schemas.
--
-- It holds one ordered log of gestures for each study. Nobody writes to a table: the functions below are
-- the only doors, and they ask who has logged in (session_user, which SET ROLE does not change).

DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'alteri_member') THEN
        CREATE ROLE alteri_member NOLOGIN;     -- whoever takes part in any study
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'alteri_keeper') THEN
        CREATE ROLE alteri_keeper NOLOGIN;     -- owns the tables and the doors; nobody can be it
    END IF;
    EXECUTE format('GRANT alteri_keeper TO %I', session_user);
END $$;
CREATE SCHEMA alteri AUTHORIZATION alteri_keeper;
SET LOCAL ROLE alteri_keeper;
GRANT USAGE ON SCHEMA alteri TO alteri_member;

CREATE TABLE alteri.study (
    id uuid PRIMARY KEY,
    head bigint NOT NULL DEFAULT 0,            -- number of gestures in the log
    hash bytea NOT NULL,                       -- of the log up to the head
    schema_version int NOT NULL,               -- of the study file; other versions cannot push
    key_slots bytea,                           -- whom the team's key opens to; NULL: bodies are in the clear
    created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE alteri.member (
    study uuid NOT NULL REFERENCES alteri.study,
    login name NOT NULL,                       -- of PostgreSQL, which asks for the password
    role text NOT NULL CHECK (role IN ('owner', 'interviewer', 'analyst')),
    PRIMARY KEY (study, login)
);
CREATE TABLE alteri.gesture (
    study uuid NOT NULL REFERENCES alteri.study,
    sequence bigint NOT NULL,
    id uuid NOT NULL,                          -- made by the client: pushing twice does nothing
    login name NOT NULL DEFAULT session_user,
    arrived timestamptz NOT NULL DEFAULT clock_timestamp(),
    hash bytea NOT NULL,                       -- sha256(hash before || body)
    body bytea NOT NULL,
    PRIMARY KEY (study, sequence),
    UNIQUE (study, id)
);
CREATE TABLE alteri.snapshot (                 -- the study as after a gesture, for those who join
    study uuid NOT NULL REFERENCES alteri.study,
    sequence bigint NOT NULL,
    piece int NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (study, sequence, piece)
);
-- Sealed bytes do not compress.
ALTER TABLE alteri.gesture ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE alteri.snapshot ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE FUNCTION alteri.role_in(study uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT m.role FROM alteri.member m WHERE m.study = $1 AND m.login = session_user $$;

-- As a set, so that it is worked out once a query and not once a row.
CREATE FUNCTION alteri.my_studies() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS
$$ SELECT m.study FROM alteri.member m WHERE m.login = session_user $$;

ALTER TABLE alteri.study ENABLE ROW LEVEL SECURITY;
ALTER TABLE alteri.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE alteri.gesture ENABLE ROW LEVEL SECURITY;
ALTER TABLE alteri.snapshot ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_members ON alteri.study FOR SELECT TO alteri_member USING (id IN (SELECT alteri.my_studies()));
CREATE POLICY of_members ON alteri.member FOR SELECT TO alteri_member USING (study IN (SELECT alteri.my_studies()));
CREATE POLICY of_members ON alteri.gesture FOR SELECT TO alteri_member USING (study IN (SELECT alteri.my_studies()));
CREATE POLICY of_members ON alteri.snapshot FOR SELECT TO alteri_member USING (study IN (SELECT alteri.my_studies()));
GRANT SELECT ON alteri.study, alteri.member, alteri.gesture, alteri.snapshot TO alteri_member;

CREATE FUNCTION alteri.require_writer(study uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF coalesce(alteri.role_in(study), 'analyst') = 'analyst' THEN
        RAISE EXCEPTION 'this login may not write to the study' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

CREATE FUNCTION alteri.require_owner(study uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF alteri.role_in(study) IS DISTINCT FROM 'owner' THEN
        RAISE EXCEPTION 'this login does not own the study' USING ERRCODE = 'insufficient_privilege';
    END IF;
END $$;

-- Puts a study on the hub; whoever does so owns it.
CREATE FUNCTION alteri.found(study uuid, schema_version int, key_slots bytea) RETURNS bytea
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    first_hash bytea := sha256(uuid_send(found.study));
BEGIN
    INSERT INTO alteri.study (id, hash, schema_version, key_slots)
        VALUES (found.study, first_hash, found.schema_version, found.key_slots);
    INSERT INTO alteri.member VALUES (found.study, session_user, 'owner');
    RETURN first_hash;
END $$;

-- Lets a login take part in a study, or gives it another role. A study always has an owner.
CREATE FUNCTION alteri.admit(study uuid, login name, role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM alteri.require_owner(admit.study);
    INSERT INTO alteri.member AS m VALUES (admit.study, admit.login, admit.role)
        ON CONFLICT ON CONSTRAINT member_pkey DO UPDATE SET role = excluded.role;
    PERFORM alteri.require_some_owner(admit.study);
END $$;

CREATE FUNCTION alteri.dismiss(study uuid, login name) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM alteri.require_owner(dismiss.study);
    DELETE FROM alteri.member m WHERE m.study = dismiss.study AND m.login = dismiss.login;
    IF NOT FOUND THEN RETURN false; END IF;
    PERFORM alteri.require_some_owner(dismiss.study);
    RETURN true;
END $$;

CREATE FUNCTION alteri.require_some_owner(study uuid) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM alteri.member m WHERE m.study = require_some_owner.study AND m.role = 'owner') THEN
        RAISE EXCEPTION 'a study needs an owner' USING ERRCODE = 'check_violation';
    END IF;
END $$;

-- Appends gestures behind `base`, all or none. Not taken: somebody was faster, pull first. Gestures that
-- are there already were taken: the answer was lost. No NOTIFY in here: within a transaction it would
-- take a lock of the whole server until the commit is on the disk.
CREATE FUNCTION alteri.push(study uuid, schema_version int, base bigint, ids uuid[], bodies bytea[],
                            OUT head bigint, OUT hash bytea, OUT taken boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
    version int;
    present int;
BEGIN
    PERFORM alteri.require_writer(push.study);
    IF cardinality(ids) = 0 OR cardinality(ids) <> cardinality(bodies) OR cardinality(ids) > 10000 THEN
        RAISE EXCEPTION 'malformed push' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    SELECT s.head, s.hash, s.schema_version INTO push.head, push.hash, version
        FROM alteri.study s WHERE s.id = push.study FOR UPDATE;
    IF version <> push.schema_version THEN
        RAISE EXCEPTION 'the study on the hub has version %', version
            USING ERRCODE = 'object_not_in_prerequisite_state';
    END IF;
    SELECT count(*) INTO present FROM alteri.gesture g WHERE g.study = push.study AND g.id = ANY (ids);
    IF present = cardinality(ids) THEN taken := true; RETURN; END IF;
    IF present > 0 THEN
        RAISE EXCEPTION 'some of these were pushed already' USING ERRCODE = 'unique_violation';
    END IF;
    IF push.head <> base THEN taken := false; RETURN; END IF;
    FOR i IN 1 .. cardinality(ids) LOOP
        push.hash := sha256(push.hash || bodies[i]);
        push.head := push.head + 1;
        INSERT INTO alteri.gesture (study, sequence, id, hash, body)
            VALUES (push.study, push.head, ids[i], push.hash, bodies[i]);
    END LOOP;
    UPDATE alteri.study s SET head = push.head, hash = push.hash WHERE s.id = push.study;
    taken := true;
END $$;

-- The study as after a gesture, in pieces; older snapshots go. One call, so that none is ever half there.
CREATE FUNCTION alteri.put_snapshot(study uuid, sequence bigint, bodies bytea[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM alteri.require_writer(put_snapshot.study);
    IF cardinality(bodies) = 0 OR put_snapshot.sequence >
        (SELECT s.head FROM alteri.study s WHERE s.id = put_snapshot.study FOR UPDATE) THEN
        RAISE EXCEPTION 'malformed snapshot' USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF EXISTS (SELECT FROM alteri.snapshot n WHERE n.study = put_snapshot.study
               AND n.sequence >= put_snapshot.sequence) THEN
        RETURN;
    END IF;
    FOR i IN 1 .. cardinality(bodies) LOOP
        INSERT INTO alteri.snapshot VALUES (put_snapshot.study, put_snapshot.sequence, i, bodies[i]);
    END LOOP;
    DELETE FROM alteri.snapshot n
        WHERE n.study = put_snapshot.study AND n.sequence < put_snapshot.sequence;
END $$;

-- After a newer Alteri has brought the owner's file up to date; older ones are refused from then on.
CREATE FUNCTION alteri.upgrade(study uuid, schema_version int) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
    PERFORM alteri.require_owner(upgrade.study);
    UPDATE alteri.study s SET schema_version = upgrade.schema_version
        WHERE s.id = upgrade.study AND s.schema_version < upgrade.schema_version;
END $$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA alteri FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA alteri TO alteri_member;
RESET ROLE;
