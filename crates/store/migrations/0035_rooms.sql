-- Colleagues and teams that are told by rules in a room: a webhook of the workspace, in place of mail. Null: by mail.
alter table member add column room uuid;
alter table team add column room uuid;

-- By which delivery somebody is told. Until it has arrived the notice stays; if that takes too long, it is told by mail.
alter table notice add column delivery uuid;
create index notice_delivery on notice (workspace, delivery) where delivery is not null;

-- What a delivery is about that tells of several things, so that whoever is forgotten is forgotten here too.
create table delivery_about (
  workspace bigint not null,
  delivery uuid not null,
  -- The response or happening.
  subject uuid not null,
  contact uuid,
  primary key (workspace, delivery, subject),
  foreign key (workspace, delivery) references delivery (workspace, id) on delete cascade
)
-- sqlite
without rowid
-- end
;
create index delivery_about_subject on delivery_about (workspace, subject);
create index delivery_about_contact on delivery_about (workspace, contact) where contact is not null;
