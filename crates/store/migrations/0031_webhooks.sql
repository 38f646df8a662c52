-- Addresses outside that rules hand what happened to, and what became of each time.

create table webhook (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- What rules call it by.
  name text not null,
  -- standard, slack, teams, mattermost or ntfy.
  kind text not null,
  -- Sealed: with most receivers, whoever has it may write there. Empty once it is removed.
  address text not null,
  -- Its machine, which may be shown.
  host text not null,
  -- It may be on the local network.
  lan boolean not null,
  -- What a standard one is signed with, sealed; and what it was signed with before, which signs as well until then.
  secret text,
  former_secret text,
  former_until bigint,
  made_at bigint not null,
  -- A user or an API key.
  made_by uuid,
  -- Null while it is on.
  off_at bigint,
  -- Why it stopped by itself, where it did.
  halted text,
  -- Since when nothing has arrived there; null where the last did.
  failing_since bigint,
  -- It asked for patience until then.
  rest_until bigint,
  -- When something was last handed to it.
  attempted_at bigint,
  removed_at bigint,
  primary key (workspace, id)
);
create unique index webhook_name on webhook (workspace, name) where removed_at is null;

create table delivery (
  workspace bigint not null references workspace (id),
  -- The same at each attempt, so that its receiver follows it once.
  id uuid not null,
  webhook uuid not null,
  -- What it is about. Null where that is something else.
  rule uuid,
  response uuid,
  contact uuid,
  at bigint not null,
  -- What is handed over, byte by byte; empty once its person is forgotten.
  body text not null,
  -- waiting, attempting, failed (to be tried again), delivered or given-up.
  state text not null,
  attempts bigint not null default 0,
  -- How many of these were before somebody sent it again.
  former bigint not null default 0,
  -- When it is to be taken up: of one that is attempted, when that must be over. Null when nothing more is done.
  due_at bigint,
  tried_at bigint,
  -- Of the last attempt: what went wrong, in a word; what was answered.
  said text,
  status bigint,
  answer text,
  ended_at bigint,
  primary key (workspace, id)
);
create index delivery_due on delivery (workspace, webhook, due_at) where due_at is not null;
create index delivery_at on delivery (workspace, webhook, at);
create index delivery_response on delivery (workspace, response) where response is not null;
create index delivery_contact on delivery (workspace, contact) where contact is not null;
create index delivery_ended on delivery (ended_at) where ended_at is not null;
