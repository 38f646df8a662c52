-- What colleagues are told together with other things, later: of the hour, of the day, or when their quiet hours are over.

create table notice (
  workspace bigint not null,
  user_id uuid not null,
  id uuid not null,
  rule uuid not null,
  -- The response or happening.
  subject uuid not null,
  -- What they have to do with it.
  why text not null,
  at bigint not null,
  due_at bigint not null,
  primary key (workspace, user_id, id)
)
-- sqlite
without rowid
-- end
;
create index notice_due on notice (due_at);

-- Between these hours nobody is told; null where there are none. And whether they are on duty.
alter table member add column quiet_from bigint;
alter table member add column quiet_to bigint;
alter table member add column duty boolean not null default false;
