--@ up: rows are kept
select sum("select") = 30 from "Order"
--@ down: rows are kept
select sum("select") = 60 from "Order"
