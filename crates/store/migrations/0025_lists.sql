-- What lists were called: a filter names a list, and still finds it when it is called otherwise. Of a list that was removed
-- the names stay, so that a filter can say so. A name that a list has now is that list's alone.
create table contact_list_name (
  workspace bigint not null references workspace (id),
  -- The folded name.
  key text not null,
  list uuid not null,
  primary key (workspace, key)
)
-- sqlite
without rowid
-- end
;

-- How many consents of the customer were there before: ids of one millisecond have no order.
alter table contact_consent add column nth bigint not null default 0;
