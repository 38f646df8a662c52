-- What colleagues write on a survey's line over time: what happened on a day.

create table annotation (
  workspace bigint not null,
  id uuid not null,
  survey bigint not null,
  -- The calendar day in the workspace's zone.
  day bigint not null,
  text text not null,
  written_at bigint not null,
  by_user uuid not null,
  -- Who changed it last, and when; null where nobody did.
  changed_at bigint,
  changed_by uuid,
  -- Taken away, but kept for a while so that it can be put back.
  removed_at bigint,
  removed_by uuid,
  primary key (workspace, id),
  foreign key (workspace, survey) references survey (workspace, id)
)
-- sqlite
without rowid
-- end
;
create index annotation_day on annotation (workspace, survey, day, id);
create index annotation_removed on annotation (removed_at) where removed_at is not null;

-- How often something was written about a survey that is no response: open pages must hear of it, and nobody who
-- follows responses.
alter table survey_counter add column written bigint not null default 0;
