-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence product_category_id_seq to productcategory_id_seq
--   - renames sequence purchase_order_seq to purchaseorder_seq
--   - renames sequence customer_account_seq to customeraccount_seq
--   - renames index catalog_product_article_number_display_name_idx of catalog_product to catalogproduct_articlenumber_displayname_idx
--   - renames primary key stock_level_pkey of stock_level to stocklevel_pkey
--   - renames foreign key shipping_notice_purchase_order_id_fkey of shipping_notice to shippingnotice_purchaseorder_id_fkey
--   - renames unique key shipping_notice_purchase_order_id_key of shipping_notice to shippingnotice_purchaseorder_id_key
--   - renames primary key shipping_notice_pkey of shipping_notice to shippingnotice_pkey
--   - renames foreign key shipping_detail_id_fkey of shipping_detail to shippingdetail_id_fkey
--   - renames primary key shipping_detail_pkey of shipping_detail to shippingdetail_pkey
--   - renames foreign key purchase_order_order_lines_purchase_order_id_fkey of purchase_order_order_lines to purchaseorder_orderline_purchaseorder_id_fkey
--   - renames foreign key purchase_order_order_lines_order_lines_id_fkey of purchase_order_order_lines to purchaseorder_orderline_orderlines_id_fkey
--   - renames check purchase_order_order_lines_order_lines_order_check of purchase_order_order_lines to purchaseorder_orderline_orderlines_order_check
--   - renames unique key purchase_order_order_lines_order_lines_id_key of purchase_order_order_lines to purchaseorder_orderline_orderlines_id_key
--   - renames primary key purchase_order_order_lines_pkey of purchase_order_order_lines to purchaseorder_orderline_pkey
--   - renames foreign key purchase_order_customer_account_id_fkey of purchase_order to purchaseorder_customeraccount_id_fkey
--   - renames primary key purchase_order_pkey of purchase_order to purchaseorder_pkey
--   - renames foreign key product_category_parent_category_id_fkey of product_category to productcategory_parentcategory_id_fkey
--   - renames primary key product_category_pkey of product_category to productcategory_pkey
--   - renames foreign key payment_method_account_holder_id_fkey of payment_method to paymentmethod_accountholder_id_fkey
--   - and 68 more

-- Renames sequence product_category_id_seq to productcategory_id_seq
-- RV127 takes ACCESS EXCLUSIVE on product_category_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE product_category_id_seq RENAME TO productcategory_id_seq;

-- Renames sequence purchase_order_seq to purchaseorder_seq
-- RV131 code that says sequence purchase_order_seq fails from this moment; it is purchaseorder_seq now
-- RV127 takes ACCESS EXCLUSIVE on purchase_order_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchase_order_seq RENAME TO purchaseorder_seq;

-- Renames sequence customer_account_seq to customeraccount_seq
-- RV131 code that says sequence customer_account_seq fails from this moment; it is customeraccount_seq now
-- RV127 takes ACCESS EXCLUSIVE on customer_account_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customer_account_seq RENAME TO customeraccount_seq;

-- Renames index catalog_product_article_number_display_name_idx of catalog_product to catalogproduct_articlenumber_displayname_idx
ALTER INDEX catalog_product_article_number_display_name_idx RENAME TO catalogproduct_articlenumber_displayname_idx;

-- Renames primary key stock_level_pkey of stock_level to stocklevel_pkey
-- RV127 takes ACCESS EXCLUSIVE on stock_level: nobody else reads or writes it until the transaction ends
ALTER TABLE stock_level RENAME CONSTRAINT stock_level_pkey TO stocklevel_pkey;

-- Renames foreign key shipping_notice_purchase_order_id_fkey of shipping_notice to shippingnotice_purchaseorder_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on shipping_notice: nobody else reads or writes it until the transaction ends
ALTER TABLE shipping_notice RENAME CONSTRAINT shipping_notice_purchase_order_id_fkey TO shippingnotice_purchaseorder_id_fkey;

-- Renames unique key shipping_notice_purchase_order_id_key of shipping_notice to shippingnotice_purchaseorder_id_key
ALTER TABLE shipping_notice RENAME CONSTRAINT shipping_notice_purchase_order_id_key TO shippingnotice_purchaseorder_id_key;

-- Renames primary key shipping_notice_pkey of shipping_notice to shippingnotice_pkey
ALTER TABLE shipping_notice RENAME CONSTRAINT shipping_notice_pkey TO shippingnotice_pkey;

-- Renames foreign key shipping_detail_id_fkey of shipping_detail to shippingdetail_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on shipping_detail: nobody else reads or writes it until the transaction ends
ALTER TABLE shipping_detail RENAME CONSTRAINT shipping_detail_id_fkey TO shippingdetail_id_fkey;

-- Renames primary key shipping_detail_pkey of shipping_detail to shippingdetail_pkey
ALTER TABLE shipping_detail RENAME CONSTRAINT shipping_detail_pkey TO shippingdetail_pkey;

-- Renames foreign key purchase_order_order_lines_purchase_order_id_fkey of purchase_order_order_lines to purchaseorder_orderline_purchaseorder_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on purchase_order_order_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchase_order_order_lines_purchase_order_id_fkey TO purchaseorder_orderline_purchaseorder_id_fkey;

-- Renames foreign key purchase_order_order_lines_order_lines_id_fkey of purchase_order_order_lines to purchaseorder_orderline_orderlines_id_fkey
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchase_order_order_lines_order_lines_id_fkey TO purchaseorder_orderline_orderlines_id_fkey;

-- Renames check purchase_order_order_lines_order_lines_order_check of purchase_order_order_lines to purchaseorder_orderline_orderlines_order_check
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchase_order_order_lines_order_lines_order_check TO purchaseorder_orderline_orderlines_order_check;

-- Renames unique key purchase_order_order_lines_order_lines_id_key of purchase_order_order_lines to purchaseorder_orderline_orderlines_id_key
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchase_order_order_lines_order_lines_id_key TO purchaseorder_orderline_orderlines_id_key;

-- Renames primary key purchase_order_order_lines_pkey of purchase_order_order_lines to purchaseorder_orderline_pkey
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchase_order_order_lines_pkey TO purchaseorder_orderline_pkey;

-- Renames foreign key purchase_order_customer_account_id_fkey of purchase_order to purchaseorder_customeraccount_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on purchase_order: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_order RENAME CONSTRAINT purchase_order_customer_account_id_fkey TO purchaseorder_customeraccount_id_fkey;

-- Renames primary key purchase_order_pkey of purchase_order to purchaseorder_pkey
ALTER TABLE purchase_order RENAME CONSTRAINT purchase_order_pkey TO purchaseorder_pkey;

-- Renames foreign key product_category_parent_category_id_fkey of product_category to productcategory_parentcategory_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on product_category: nobody else reads or writes it until the transaction ends
ALTER TABLE product_category RENAME CONSTRAINT product_category_parent_category_id_fkey TO productcategory_parentcategory_id_fkey;

-- Renames primary key product_category_pkey of product_category to productcategory_pkey
ALTER TABLE product_category RENAME CONSTRAINT product_category_pkey TO productcategory_pkey;

-- Renames foreign key payment_method_account_holder_id_fkey of payment_method to paymentmethod_accountholder_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on payment_method: nobody else reads or writes it until the transaction ends
ALTER TABLE payment_method RENAME CONSTRAINT payment_method_account_holder_id_fkey TO paymentmethod_accountholder_id_fkey;

-- Renames primary key payment_method_pkey of payment_method to paymentmethod_pkey
ALTER TABLE payment_method RENAME CONSTRAINT payment_method_pkey TO paymentmethod_pkey;

-- Renames foreign key order_line_catalog_product_id_fkey of order_line to orderline_catalogproduct_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on order_line: nobody else reads or writes it until the transaction ends
ALTER TABLE order_line RENAME CONSTRAINT order_line_catalog_product_id_fkey TO orderline_catalogproduct_id_fkey;

-- Renames primary key order_line_pkey of order_line to orderline_pkey
ALTER TABLE order_line RENAME CONSTRAINT order_line_pkey TO orderline_pkey;

-- Renames foreign key login_trail_header_counts_login_trail_id_fkey of login_trail_header_counts to logintrail_headercounts_logintrail_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on login_trail_header_counts: nobody else reads or writes it until the transaction ends
ALTER TABLE login_trail_header_counts RENAME CONSTRAINT login_trail_header_counts_login_trail_id_fkey TO logintrail_headercounts_logintrail_id_fkey;

-- Renames primary key login_trail_header_counts_pkey of login_trail_header_counts to logintrail_headercounts_pkey
ALTER TABLE login_trail_header_counts RENAME CONSTRAINT login_trail_header_counts_pkey TO logintrail_headercounts_pkey;

-- Renames foreign key customer_account_phone_numbers_customer_account_id_fkey of customer_account_phone_numbers to customeraccount_phonenumbers_customeraccount_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on customer_account_phone_numbers: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_account_phone_numbers RENAME CONSTRAINT customer_account_phone_numbers_customer_account_id_fkey TO customeraccount_phonenumbers_customeraccount_id_fkey;

-- Renames unique key customer_account_login_name_key of customer_account to customeraccount_loginname_key
-- RV127 takes ACCESS EXCLUSIVE on customer_account: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_account RENAME CONSTRAINT customer_account_login_name_key TO customeraccount_loginname_key;

-- Renames primary key customer_account_pkey of customer_account to customeraccount_pkey
ALTER TABLE customer_account RENAME CONSTRAINT customer_account_pkey TO customeraccount_pkey;

-- Renames foreign key credit_card_id_fkey of credit_card to creditcard_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on credit_card: nobody else reads or writes it until the transaction ends
ALTER TABLE credit_card RENAME CONSTRAINT credit_card_id_fkey TO creditcard_id_fkey;

-- Renames primary key credit_card_pkey of credit_card to creditcard_pkey
ALTER TABLE credit_card RENAME CONSTRAINT credit_card_pkey TO creditcard_pkey;

-- Renames foreign key catalog_product_product_categories_product_categories_id_fkey of catalog_product_product_categories to catalogproduct_productcategory_productcategories_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on catalog_product_product_categories: nobody else reads or writes it until the transaction ends
ALTER TABLE catalog_product_product_categories RENAME CONSTRAINT catalog_product_product_categories_product_categories_id_fkey TO catalogproduct_productcategory_productcategories_id_fkey;

-- Renames foreign key catalog_product_product_categories_catalog_product_id_fkey of catalog_product_product_categories to catalogproduct_productcategory_catalogproduct_id_fkey
ALTER TABLE catalog_product_product_categories RENAME CONSTRAINT catalog_product_product_categories_catalog_product_id_fkey TO catalogproduct_productcategory_catalogproduct_id_fkey;

-- Renames check catalog_product_sales_state_check of catalog_product to catalogproduct_salesstate_check
-- RV127 takes ACCESS EXCLUSIVE on catalog_product: nobody else reads or writes it until the transaction ends
ALTER TABLE catalog_product RENAME CONSTRAINT catalog_product_sales_state_check TO catalogproduct_salesstate_check;

-- Renames unique key catalog_product_article_number_key of catalog_product to catalogproduct_articlenumber_key
ALTER TABLE catalog_product RENAME CONSTRAINT catalog_product_article_number_key TO catalogproduct_articlenumber_key;

-- Renames primary key catalog_product_pkey of catalog_product to catalogproduct_pkey
ALTER TABLE catalog_product RENAME CONSTRAINT catalog_product_pkey TO catalogproduct_pkey;

-- Renames foreign key bank_transfer_id_fkey of bank_transfer to banktransfer_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on bank_transfer: nobody else reads or writes it until the transaction ends
ALTER TABLE bank_transfer RENAME CONSTRAINT bank_transfer_id_fkey TO banktransfer_id_fkey;

-- Renames primary key bank_transfer_pkey of bank_transfer to banktransfer_pkey
ALTER TABLE bank_transfer RENAME CONSTRAINT bank_transfer_pkey TO banktransfer_pkey;

-- Renames check audit_trail_dtype_check of audit_trail to audittrail_dtype_check
-- RV127 takes ACCESS EXCLUSIVE on audit_trail: nobody else reads or writes it until the transaction ends
ALTER TABLE audit_trail RENAME CONSTRAINT audit_trail_dtype_check TO audittrail_dtype_check;

-- Renames primary key audit_trail_pkey of audit_trail to audittrail_pkey
ALTER TABLE audit_trail RENAME CONSTRAINT audit_trail_pkey TO audittrail_pkey;

-- Renames column stock_level.pieces_left to piecesleft
-- RV131 code that says column stock_level.pieces_left fails from this moment; it is piecesleft now
ALTER TABLE stock_level RENAME COLUMN pieces_left TO piecesleft;

-- Renames column stock_level.product_id to productid
-- RV131 code that says column stock_level.product_id fails from this moment; it is productid now
ALTER TABLE stock_level RENAME COLUMN product_id TO productid;

-- Renames column stock_level.warehouse_id to warehouseid
-- RV131 code that says column stock_level.warehouse_id fails from this moment; it is warehouseid now
ALTER TABLE stock_level RENAME COLUMN warehouse_id TO warehouseid;

-- Renames column shipping_notice.purchase_order_id to purchaseorder_id
-- RV131 code that says column shipping_notice.purchase_order_id fails from this moment; it is purchaseorder_id now
ALTER TABLE shipping_notice RENAME COLUMN purchase_order_id TO purchaseorder_id;

-- Renames column shipping_detail.tracking_code to trackingcode
-- RV131 code that says column shipping_detail.tracking_code fails from this moment; it is trackingcode now
ALTER TABLE shipping_detail RENAME COLUMN tracking_code TO trackingcode;

-- Renames column purchase_order_order_lines.order_lines_order to orderlines_order
-- RV131 code that says column purchase_order_order_lines.order_lines_order fails from this moment; it is orderlines_order now
ALTER TABLE purchase_order_order_lines RENAME COLUMN order_lines_order TO orderlines_order;

-- Renames column purchase_order_order_lines.order_lines_id to orderlines_id
-- RV131 code that says column purchase_order_order_lines.order_lines_id fails from this moment; it is orderlines_id now
ALTER TABLE purchase_order_order_lines RENAME COLUMN order_lines_id TO orderlines_id;

-- Renames column purchase_order_order_lines.purchase_order_id to purchaseorder_id
-- RV131 code that says column purchase_order_order_lines.purchase_order_id fails from this moment; it is purchaseorder_id now
ALTER TABLE purchase_order_order_lines RENAME COLUMN purchase_order_id TO purchaseorder_id;

-- Renames column purchase_order.placed_at to placedat
-- RV131 code that says column purchase_order.placed_at fails from this moment; it is placedat now
ALTER TABLE purchase_order RENAME COLUMN placed_at TO placedat;

-- Renames column purchase_order.customer_account_id to customeraccount_id
-- RV131 code that says column purchase_order.customer_account_id fails from this moment; it is customeraccount_id now
ALTER TABLE purchase_order RENAME COLUMN customer_account_id TO customeraccount_id;

-- Renames column product_category.parent_category_id to parentcategory_id
-- RV131 code that says column product_category.parent_category_id fails from this moment; it is parentcategory_id now
ALTER TABLE product_category RENAME COLUMN parent_category_id TO parentcategory_id;

-- Renames column product_category.display_name to displayname
-- RV131 code that says column product_category.display_name fails from this moment; it is displayname now
ALTER TABLE product_category RENAME COLUMN display_name TO displayname;

-- Renames column payment_method.account_holder_id to accountholder_id
-- RV131 code that says column payment_method.account_holder_id fails from this moment; it is accountholder_id now
ALTER TABLE payment_method RENAME COLUMN account_holder_id TO accountholder_id;

-- Renames column order_line.ordered_pieces to orderedpieces
-- RV131 code that says column order_line.ordered_pieces fails from this moment; it is orderedpieces now
ALTER TABLE order_line RENAME COLUMN ordered_pieces TO orderedpieces;

-- Renames column order_line.catalog_product_id to catalogproduct_id
-- RV131 code that says column order_line.catalog_product_id fails from this moment; it is catalogproduct_id now
ALTER TABLE order_line RENAME COLUMN catalog_product_id TO catalogproduct_id;

-- Renames column login_trail_header_counts.header_counts_key to headercounts_key
-- RV131 code that says column login_trail_header_counts.header_counts_key fails from this moment; it is headercounts_key now
ALTER TABLE login_trail_header_counts RENAME COLUMN header_counts_key TO headercounts_key;

-- Renames column login_trail_header_counts.header_counts to headercounts
-- RV131 code that says column login_trail_header_counts.header_counts fails from this moment; it is headercounts now
ALTER TABLE login_trail_header_counts RENAME COLUMN header_counts TO headercounts;

-- Renames column login_trail_header_counts.login_trail_id to logintrail_id
-- RV131 code that says column login_trail_header_counts.login_trail_id fails from this moment; it is logintrail_id now
ALTER TABLE login_trail_header_counts RENAME COLUMN login_trail_id TO logintrail_id;

-- Renames column customer_account_phone_numbers.phone_numbers to phonenumbers
-- RV131 code that says column customer_account_phone_numbers.phone_numbers fails from this moment; it is phonenumbers now
ALTER TABLE customer_account_phone_numbers RENAME COLUMN phone_numbers TO phonenumbers;

-- Renames column customer_account_phone_numbers.customer_account_id to customeraccount_id
-- RV131 code that says column customer_account_phone_numbers.customer_account_id fails from this moment; it is customeraccount_id now
ALTER TABLE customer_account_phone_numbers RENAME COLUMN customer_account_id TO customeraccount_id;

-- Renames column customer_account.lock_version to lockversion
-- RV131 code that says column customer_account.lock_version fails from this moment; it is lockversion now
ALTER TABLE customer_account RENAME COLUMN lock_version TO lockversion;

-- Renames column customer_account.postal_code to postalcode
-- RV131 code that says column customer_account.postal_code fails from this moment; it is postalcode now
ALTER TABLE customer_account RENAME COLUMN postal_code TO postalcode;

-- Renames column customer_account.street_name to streetname
-- RV131 code that says column customer_account.street_name fails from this moment; it is streetname now
ALTER TABLE customer_account RENAME COLUMN street_name TO streetname;

-- Renames column customer_account.login_name to loginname
-- RV131 code that says column customer_account.login_name fails from this moment; it is loginname now
ALTER TABLE customer_account RENAME COLUMN login_name TO loginname;

-- Renames column credit_card.card_number to cardnumber
-- RV131 code that says column credit_card.card_number fails from this moment; it is cardnumber now
ALTER TABLE credit_card RENAME COLUMN card_number TO cardnumber;

-- Renames column catalog_product_product_categories.product_categories_id to productcategories_id
-- RV131 code that says column catalog_product_product_categories.product_categories_id fails from this moment; it is productcategories_id now
ALTER TABLE catalog_product_product_categories RENAME COLUMN product_categories_id TO productcategories_id;

-- Renames column catalog_product_product_categories.catalog_product_id to catalogproduct_id
-- RV131 code that says column catalog_product_product_categories.catalog_product_id fails from this moment; it is catalogproduct_id now
ALTER TABLE catalog_product_product_categories RENAME COLUMN catalog_product_id TO catalogproduct_id;

-- Renames column catalog_product.sales_state to salesstate
-- RV131 code that says column catalog_product.sales_state fails from this moment; it is salesstate now
ALTER TABLE catalog_product RENAME COLUMN sales_state TO salesstate;

-- Renames column catalog_product.display_name to displayname
-- RV131 code that says column catalog_product.display_name fails from this moment; it is displayname now
ALTER TABLE catalog_product RENAME COLUMN display_name TO displayname;

-- Renames column catalog_product.article_number to articlenumber
-- RV131 code that says column catalog_product.article_number fails from this moment; it is articlenumber now
ALTER TABLE catalog_product RENAME COLUMN article_number TO articlenumber;

-- Renames column bank_transfer.iban_number to ibannumber
-- RV131 code that says column bank_transfer.iban_number fails from this moment; it is ibannumber now
ALTER TABLE bank_transfer RENAME COLUMN iban_number TO ibannumber;

-- Renames column audit_trail.remote_host to remotehost
-- RV131 code that says column audit_trail.remote_host fails from this moment; it is remotehost now
ALTER TABLE audit_trail RENAME COLUMN remote_host TO remotehost;

-- Renames column audit_trail.happened_where to happenedwhere
-- RV131 code that says column audit_trail.happened_where fails from this moment; it is happenedwhere now
ALTER TABLE audit_trail RENAME COLUMN happened_where TO happenedwhere;

-- Renames table stock_level to stocklevel
-- RV131 code that says table stock_level fails from this moment; it is stocklevel now
ALTER TABLE stock_level RENAME TO stocklevel;

-- Renames table shipping_notice to shippingnotice
-- RV131 code that says table shipping_notice fails from this moment; it is shippingnotice now
ALTER TABLE shipping_notice RENAME TO shippingnotice;

-- Renames table shipping_detail to shippingdetail
-- RV131 code that says table shipping_detail fails from this moment; it is shippingdetail now
ALTER TABLE shipping_detail RENAME TO shippingdetail;

-- Renames table purchase_order_order_lines to purchaseorder_orderline
-- RV131 code that says table purchase_order_order_lines fails from this moment; it is purchaseorder_orderline now
ALTER TABLE purchase_order_order_lines RENAME TO purchaseorder_orderline;

-- Renames table purchase_order to purchaseorder
-- RV131 code that says table purchase_order fails from this moment; it is purchaseorder now
ALTER TABLE purchase_order RENAME TO purchaseorder;

-- Renames table product_category to productcategory
-- RV131 code that says table product_category fails from this moment; it is productcategory now
ALTER TABLE product_category RENAME TO productcategory;

-- Renames table payment_method to paymentmethod
-- RV131 code that says table payment_method fails from this moment; it is paymentmethod now
ALTER TABLE payment_method RENAME TO paymentmethod;

-- Renames table order_line to orderline
-- RV131 code that says table order_line fails from this moment; it is orderline now
ALTER TABLE order_line RENAME TO orderline;

-- Renames table login_trail_header_counts to logintrail_headercounts
-- RV131 code that says table login_trail_header_counts fails from this moment; it is logintrail_headercounts now
ALTER TABLE login_trail_header_counts RENAME TO logintrail_headercounts;

-- Renames table customer_account_phone_numbers to customeraccount_phonenumbers
-- RV131 code that says table customer_account_phone_numbers fails from this moment; it is customeraccount_phonenumbers now
ALTER TABLE customer_account_phone_numbers RENAME TO customeraccount_phonenumbers;

-- Renames table customer_account to customeraccount
-- RV131 code that says table customer_account fails from this moment; it is customeraccount now
ALTER TABLE customer_account RENAME TO customeraccount;

-- Renames table credit_card to creditcard
-- RV131 code that says table credit_card fails from this moment; it is creditcard now
ALTER TABLE credit_card RENAME TO creditcard;

-- Renames table catalog_product_product_categories to catalogproduct_productcategory
-- RV131 code that says table catalog_product_product_categories fails from this moment; it is catalogproduct_productcategory now
ALTER TABLE catalog_product_product_categories RENAME TO catalogproduct_productcategory;

-- Renames table catalog_product to catalogproduct
-- RV131 code that says table catalog_product fails from this moment; it is catalogproduct now
ALTER TABLE catalog_product RENAME TO catalogproduct;

-- Renames table bank_transfer to banktransfer
-- RV131 code that says table bank_transfer fails from this moment; it is banktransfer now
ALTER TABLE bank_transfer RENAME TO banktransfer;

-- Renames table audit_trail to audittrail
-- RV131 code that says table audit_trail fails from this moment; it is audittrail now
ALTER TABLE audit_trail RENAME TO audittrail;
