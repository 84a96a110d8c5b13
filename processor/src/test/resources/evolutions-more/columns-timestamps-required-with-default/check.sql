--@ up: times
select createdAt is not null and updatedAt is null from a
