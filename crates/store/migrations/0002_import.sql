-- Files whose history is brought in: what was taken for what, and how far it has come.

create table import (
  workspace bigint not null references workspace (id),
  id uuid not null,
  survey bigint not null,
  -- As the person calls the file.
  file_name text not null,
  -- Its name among the uploads of the node that took it; null where there is none (any more).
  stored text,
  node bigint not null,
  -- What each column means. JSON, never queried.
  mapping text not null,
  -- What a look at the file found: its columns, samples, rows that cannot be taken. JSON, never queried.
  found text not null,
  state text not null,
  -- Rows that can be taken, and how many of them are through; what is left over was rows that cannot.
  total bigint not null,
  done bigint not null,
  added bigint not null,
  repeated bigint not null,
  skipped bigint not null,
  error text,
  by_user uuid,
  -- Who brings it in now, and until when nobody else may.
  runner uuid,
  lease_until bigint not null,
  created_at bigint not null,
  changed_at bigint not null,
  primary key (workspace, id),
  foreign key (workspace, survey) references survey (workspace, id)
);
create index import_running on import (lease_until) where state = 'running';
create index import_stored on import (created_at) where stored is not null;
