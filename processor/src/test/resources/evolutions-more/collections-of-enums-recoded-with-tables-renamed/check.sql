--@ up: by name
select string_agg(features, ',' order by features_order) = 'DIM,BIG' from chamber_features
--@ down: by number
select string_agg(traits::text, ',' order by traits_order) = '1,0' from room_traits
