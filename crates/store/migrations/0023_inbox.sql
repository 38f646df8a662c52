-- What comes back by mail: messages that are kept until they are followed, and what customers wrote that is no answer.

-- A message, kept before its sender hears that it was. It belongs to no workspace until it is read: only what it says
-- tells of which mail it is.
create table arrived (
  id uuid primary key,
  -- Of its Message-ID and what stands below its headers: the same message comes twice, by two ways too.
  hash bytea not null unique,
  -- Epoch milliseconds.
  at bigint not null,
  -- Its return path and to whom it was handed, as JSON (never queried); gone once it is followed.
  envelope text not null,
  -- All of it; gone once it is followed.
  raw bytea,
  -- When it is followed next: at first at once, after a mistake later; null when nothing more is done with it.
  due_at bigint,
  tries bigint not null default 0,
  -- What it was found to be, in a word of the product; null until it is followed.
  kind text
);
create index arrived_due on arrived (due_at) where due_at is not null;
create index arrived_at on arrived (at);

-- What a customer wrote that is no answer to a survey: somebody reads it, and it is handled.
create table message (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- When it came, epoch milliseconds.
  at bigint not null,
  contact uuid,
  -- The mail it answers, and what that asked.
  outbox uuid,
  invitation uuid,
  survey bigint,
  -- From whom, as their mail program states it.
  sender text not null,
  subject text not null,
  words text not null,
  handled_at bigint,
  handled_by uuid,
  primary key (workspace, id)
);
create index message_open on message (workspace, id) where handled_at is null;
create index message_contact on message (workspace, contact) where contact is not null;
