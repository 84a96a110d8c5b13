alter table post_details add column audit text; update post_details set audit='keep me' where id=1;
