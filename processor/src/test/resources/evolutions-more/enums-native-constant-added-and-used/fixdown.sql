update post set status='DRAFT' where status='REVIEW';
