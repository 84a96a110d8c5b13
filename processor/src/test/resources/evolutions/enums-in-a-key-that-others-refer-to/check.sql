--@ up: the keys and all that refers to them
select kind = 2 and (select doc_kind = 2 from doc_words) from page join doc on (doc.kind, doc.no) = (page.doc_kind, page.doc_no)
--@ down: as they were
select kind = 1 and (select doc_kind = 1 from doc_words) from page join doc on (doc.kind, doc.no) = (page.doc_kind, page.doc_no)
