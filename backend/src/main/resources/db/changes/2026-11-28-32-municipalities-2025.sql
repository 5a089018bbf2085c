--liquibase formatted sql

-- Pertunmaa has been a part of Mäntyharju since 1.1.2025. Jokioinen has a name in Swedish.

--changeset opastin:municipalities-2025
alter table service_provider no force row level security;
update service_provider
  set version = version + 1,
    municipalities = array(
      select distinct case code when '588' then '507' else code end from unnest(municipalities) code order by 1)
  where '588' = any (municipalities);
alter table service_provider force row level security;
alter table municipality no force row level security;
delete from municipality where code = '588';
update municipality set name_sv = 'Jockis' where code = '169';
alter table municipality force row level security;
