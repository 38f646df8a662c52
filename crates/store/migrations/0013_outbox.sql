-- Mails that wait to be sent, and what became of each; and ways back in for who has forgotten the password.

create table outbox (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- What it is for, in a word of the product.
  kind text not null,
  -- At most once: what may have arrived is not sent again. Otherwise at least once.
  once boolean not null,
  -- What it says lets its reader in: it goes as soon as it has been sent.
  secret boolean not null,
  recipient text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  -- queued, attempting, accepted, failed or unknown.
  state text not null,
  attempts bigint not null default 0,
  created_at bigint not null,
  -- When somebody is to take it up: of one that is being attempted, when its attempt must be over, whatever became of
  -- who made it. Null when nothing more is done.
  due_at bigint,
  -- From then on it is of no use.
  expires_at bigint not null,
  -- What went wrong last, or the words it was accepted with.
  said text,
  -- When nothing more was to be done.
  ended_at bigint,
  primary key (workspace, id)
);
create index outbox_due on outbox (due_at) where due_at is not null;
-- Those that have ended and still have words.
create index outbox_worded on outbox (ended_at) where ended_at is not null and body_text <> '';

-- Somebody asks for a way back in. Whether there is such a person is found out later, so that the answer cannot tell.
create table reset_request (
  id uuid primary key,
  email text not null,
  at bigint not null
);

-- A way back in.
create table reset (
  token_hash bytea primary key,
  user_id uuid not null references "user" (id),
  created_at bigint not null,
  expires_at bigint not null
);
create index reset_user on reset (user_id);
