-- Views that somebody saved: an address with a name, and the link by which people outside may see one.

alter table workspace add column views bigint not null default 0;

create table view (
  workspace bigint not null references workspace (id),
  -- From the workspace's counter, and never given again: addresses and links name it.
  id bigint not null,
  name text not null,
  -- survey or responses: the page that it is a view of.
  page text not null,
  -- The survey, where the page is of one. No reference: a view outlives what it shows, and says so.
  survey bigint,
  -- What the page's address asks for after its question mark, as the page writes it.
  query text not null,
  position bigint not null,
  created_at bigint not null,
  created_by uuid not null,
  -- How many links were made for it: the one that holds is derived from this number.
  links bigint not null default 0,
  -- The hash of its link's token; null while nobody outside may see it.
  link_hash bytea,
  -- Whether the link shows comments too.
  link_comments boolean not null default false,
  primary key (workspace, id),
  unique (workspace, link_hash)
);
