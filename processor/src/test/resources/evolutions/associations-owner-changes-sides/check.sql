--@ up: each photo knows its album
select string_agg(id || ':' || coalesce(album_id::text,'-'), ',' order by id) = '1:1,2:1,3:-' from photo
--@ down: each album has its photos
select string_agg(album_id || ':' || photos_id, ',' order by photos_id) = '1:1,1:2,2:3' from album_photo
