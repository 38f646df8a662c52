-- Customers: what is known of them, how they may be reached, what they agreed to, which lists they stand on, and what was
-- done to what is known of them.

alter table contact add column language text;
alter table contact add column zone text;
alter table contact add column country text;
-- The company they answer for, and the agent who looks after them: the texts that responses name.
alter table contact add column account text;
alter table contact add column owner text;
-- What they are found by: a blank before each folded word of their name, company and addresses. Empty in rows of an
-- older Heard until they are gone over.
alter table contact add column words text not null default '';
-- Counts what is changed of it.
alter table contact add column change bigint not null default 0;
-- The import that made it, so that this can be undone.
alter table contact add column import uuid;
-- The customer that this one turned out to be.
alter table contact add column merged_into uuid;
-- The person is forgotten: what was said stays without them.
alter table contact add column erased_at bigint;
create index contact_brought on contact (workspace, import) where import is not null;
create index contact_wordless on contact (workspace, id) where words = '';

-- As the person wrote it, where that is more than the folded value; the order in which a customer's are used; and when it
-- became known.
alter table address add column written text;
alter table address add column nth bigint not null default 0;
alter table address add column added_at bigint not null default 0;

create table contact_property (
  workspace bigint not null,
  contact uuid not null,
  property text not null,
  text text,
  number double precision,
  primary key (workspace, contact, property)
)
-- sqlite
without rowid
-- end
;

-- What a customer agreed to or took back, for one way to reach them. The last row of a channel holds.
create table contact_consent (
  workspace bigint not null,
  contact uuid not null,
  id uuid not null,
  at bigint not null,
  channel text not null,
  given boolean not null,
  -- consent, soft_opt_in or service_message.
  basis text not null,
  -- Where it came from, in words of whoever brought it.
  source text not null,
  -- What was agreed to, in exactly the words that were shown; empty where nobody kept them.
  words text not null,
  import uuid,
  by_user uuid,
  primary key (workspace, contact, id)
)
-- sqlite
without rowid
-- end
;
create index contact_consent_import on contact_consent (workspace, import) where import is not null;

-- What was done to what is known of a customer. Rows are added, and go only with the person.
create table contact_event (
  workspace bigint not null,
  contact uuid not null,
  -- Which change of the customer it was.
  change bigint not null,
  at bigint not null,
  what text not null,
  -- What was known before, as JSON: shown, and put back where an import is undone; never queried.
  before text not null,
  -- Who: a user or an API key, as they were called then; null for an import.
  actor uuid,
  name text,
  import uuid,
  primary key (workspace, contact, change)
)
-- sqlite
without rowid
-- end
;
create index contact_event_import on contact_event (workspace, import) where import is not null;

-- Lists: of customers that were put on it, or, with a filter (a segment), of those whom it is true of now.
create table contact_list (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- Its folded name.
  key text not null,
  name text not null,
  filter text,
  added_at bigint not null,
  primary key (workspace, id),
  unique (workspace, key)
);

create table contact_list_member (
  workspace bigint not null,
  list uuid not null,
  contact uuid not null,
  at bigint not null,
  import uuid,
  primary key (workspace, list, contact)
)
-- sqlite
without rowid
-- end
;
create index contact_list_member_contact on contact_list_member (workspace, contact);
create index contact_list_member_import on contact_list_member (workspace, import) where import is not null;

-- Files of customers: what was taken for what, how far it has come, and whether it was taken back.
create table contact_import (
  workspace bigint not null references workspace (id),
  id uuid not null,
  -- As the person calls the file; empty for what was pasted.
  file_name text not null,
  -- Its name among the uploads of the node that took it; null where there is none (any more).
  stored text,
  node bigint not null,
  -- What each column means, and what is done with who is known already. JSON, never queried.
  mapping text not null,
  -- The names of the columns in one text, by which the last mapping of such a file is found again.
  header text not null,
  -- What a look at the file found. JSON, never queried.
  found text not null,
  state text not null,
  total bigint not null,
  done bigint not null,
  added bigint not null,
  changed bigint not null,
  same bigint not null,
  skipped bigint not null,
  error text,
  by_user uuid,
  -- Who brings it in, or takes it back, and until when nobody else may.
  runner uuid,
  lease_until bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  primary key (workspace, id)
);
create index contact_import_running on contact_import (lease_until) where state in ('running', 'undoing');
create index contact_import_header on contact_import (workspace, header, created_at);

-- People who were forgotten, for whoever puts an older backup back: they are to be forgotten again.
create table erasure (
  workspace bigint not null references workspace (id),
  contact uuid not null,
  at bigint not null,
  primary key (workspace, contact)
);
