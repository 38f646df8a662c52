-- People: what each may do in a workspace, how colleagues are let in, and who did what.

-- Somebody who left keeps their row, for what they did names them; they may do nothing from this instant on.
alter table member add column ended_at bigint;

-- The workspace that a person of several chose last, and where the session began.
alter table session add column workspace bigint;
alter table session add column address text;
alter table session add column agent text;

-- A colleague who was asked in, and may come in by a link once.
create table colleague (
  workspace bigint not null references workspace (id),
  id uuid not null,
  token_hash bytea not null,
  email text not null,
  role text not null,
  asked_by uuid not null,
  asked_at bigint not null,
  expires_at bigint not null,
  primary key (workspace, id),
  unique (workspace, token_hash),
  unique (workspace, email)
);

-- Who did what: rows are added, and never changed. Names are as they were then.
create table audit (
  workspace bigint not null references workspace (id),
  -- UUIDv7: in the order of time.
  id uuid not null,
  at bigint not null,
  -- Who: a user or an API key; null where the command line or nobody known did it.
  actor uuid,
  name text not null,
  -- From where, as an IP address; null where it was this machine.
  address text,
  act text not null,
  -- To whom or what, as its name was then.
  subject text not null,
  primary key (workspace, id)
)
-- sqlite
without rowid
-- end
;
