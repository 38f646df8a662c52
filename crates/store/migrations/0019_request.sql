-- Which request of a program a version was published by, so that the same request sent again publishes nothing; null where
-- nothing is sent again.
alter table survey_version add column request uuid;
create unique index survey_version_request on survey_version (workspace, request) where request is not null;
