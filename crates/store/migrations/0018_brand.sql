-- How a workspace shows itself to customers: a colour, a logo, where the company sits, and what happens to answers.

-- `#rrggbb`; null for ours.
alter table workspace add column colour text;
-- Lines of an address; empty for none.
alter table workspace add column postal_address text not null default '';
-- `https://...`, or empty for none.
alter table workspace add column privacy_url text not null default '';

create table logo (
  workspace bigint primary key references workspace (id),
  -- Stands in its address, so that browsers may keep it for ever.
  hash text not null,
  -- Its media type.
  media text not null,
  bytes bytea not null
);
