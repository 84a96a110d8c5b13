-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table audit_trail to audittrail
--   - renames table bank_transfer to banktransfer
--   - renames table catalog_product to catalogproduct
--   - renames table catalog_product_product_categories to catalogproduct_productcategory
--   - renames table credit_card to creditcard
--   - renames table customer_account to customeraccount
--   - renames table customer_account_phone_numbers to customeraccount_phonenumbers
--   - renames table login_trail_header_counts to logintrail_headercounts
--   - renames table order_line to orderline
--   - renames table payment_method to paymentmethod
--   - renames table product_category to productcategory
--   - renames table purchase_order to purchaseorder
--   - renames table purchase_order_order_lines to purchaseorder_orderline
--   - renames table shipping_detail to shippingdetail
--   - renames table shipping_notice to shippingnotice
--   - renames table stock_level to stocklevel
--   - renames column audittrail.happened_where to happenedwhere
--   - renames column audittrail.remote_host to remotehost
--   - renames column banktransfer.iban_number to ibannumber
--   - renames column catalogproduct.article_number to articlenumber
--   - and 68 more
-- Code from before it fails:
--   - table audit_trail is called audittrail now
--   - table bank_transfer is called banktransfer now
--   - table catalog_product is called catalogproduct now
--   - table catalog_product_product_categories is called catalogproduct_productcategory now
--   - table credit_card is called creditcard now
--   - table customer_account is called customeraccount now
--   - table customer_account_phone_numbers is called customeraccount_phonenumbers now
--   - table login_trail_header_counts is called logintrail_headercounts now
--   - table order_line is called orderline now
--   - table payment_method is called paymentmethod now
--   - table product_category is called productcategory now
--   - table purchase_order is called purchaseorder now
--   - table purchase_order_order_lines is called purchaseorder_orderline now
--   - table shipping_detail is called shippingdetail now
--   - table shipping_notice is called shippingnotice now
--   - table stock_level is called stocklevel now
--   - column audittrail.happened_where is called happenedwhere now
--   - column audittrail.remote_host is called remotehost now
--   - column banktransfer.iban_number is called ibannumber now
--   - column catalogproduct.article_number is called articlenumber now
--   - and 31 more

-- Renames table audit_trail to audittrail
-- RV131 code that says table audit_trail fails from this moment; it is audittrail now
-- RV127 takes ACCESS EXCLUSIVE on audit_trail: nobody else reads or writes it until the transaction ends
ALTER TABLE audit_trail RENAME TO audittrail;

-- Renames table bank_transfer to banktransfer
-- RV131 code that says table bank_transfer fails from this moment; it is banktransfer now
-- RV127 takes ACCESS EXCLUSIVE on bank_transfer: nobody else reads or writes it until the transaction ends
ALTER TABLE bank_transfer RENAME TO banktransfer;

-- Renames table catalog_product to catalogproduct
-- RV131 code that says table catalog_product fails from this moment; it is catalogproduct now
-- RV127 takes ACCESS EXCLUSIVE on catalog_product: nobody else reads or writes it until the transaction ends
ALTER TABLE catalog_product RENAME TO catalogproduct;

-- Renames table catalog_product_product_categories to catalogproduct_productcategory
-- RV131 code that says table catalog_product_product_categories fails from this moment; it is catalogproduct_productcategory now
-- RV127 takes ACCESS EXCLUSIVE on catalog_product_product_categories: nobody else reads or writes it until the transaction ends
ALTER TABLE catalog_product_product_categories RENAME TO catalogproduct_productcategory;

-- Renames table credit_card to creditcard
-- RV131 code that says table credit_card fails from this moment; it is creditcard now
-- RV127 takes ACCESS EXCLUSIVE on credit_card: nobody else reads or writes it until the transaction ends
ALTER TABLE credit_card RENAME TO creditcard;

-- Renames table customer_account to customeraccount
-- RV131 code that says table customer_account fails from this moment; it is customeraccount now
-- RV127 takes ACCESS EXCLUSIVE on customer_account: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_account RENAME TO customeraccount;

-- Renames table customer_account_phone_numbers to customeraccount_phonenumbers
-- RV131 code that says table customer_account_phone_numbers fails from this moment; it is customeraccount_phonenumbers now
-- RV127 takes ACCESS EXCLUSIVE on customer_account_phone_numbers: nobody else reads or writes it until the transaction ends
ALTER TABLE customer_account_phone_numbers RENAME TO customeraccount_phonenumbers;

-- Renames table login_trail_header_counts to logintrail_headercounts
-- RV131 code that says table login_trail_header_counts fails from this moment; it is logintrail_headercounts now
-- RV127 takes ACCESS EXCLUSIVE on login_trail_header_counts: nobody else reads or writes it until the transaction ends
ALTER TABLE login_trail_header_counts RENAME TO logintrail_headercounts;

-- Renames table order_line to orderline
-- RV131 code that says table order_line fails from this moment; it is orderline now
-- RV127 takes ACCESS EXCLUSIVE on order_line: nobody else reads or writes it until the transaction ends
ALTER TABLE order_line RENAME TO orderline;

-- Renames table payment_method to paymentmethod
-- RV131 code that says table payment_method fails from this moment; it is paymentmethod now
-- RV127 takes ACCESS EXCLUSIVE on payment_method: nobody else reads or writes it until the transaction ends
ALTER TABLE payment_method RENAME TO paymentmethod;

-- Renames table product_category to productcategory
-- RV131 code that says table product_category fails from this moment; it is productcategory now
-- RV127 takes ACCESS EXCLUSIVE on product_category: nobody else reads or writes it until the transaction ends
ALTER TABLE product_category RENAME TO productcategory;

-- Renames table purchase_order to purchaseorder
-- RV131 code that says table purchase_order fails from this moment; it is purchaseorder now
-- RV127 takes ACCESS EXCLUSIVE on purchase_order: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_order RENAME TO purchaseorder;

-- Renames table purchase_order_order_lines to purchaseorder_orderline
-- RV131 code that says table purchase_order_order_lines fails from this moment; it is purchaseorder_orderline now
-- RV127 takes ACCESS EXCLUSIVE on purchase_order_order_lines: nobody else reads or writes it until the transaction ends
ALTER TABLE purchase_order_order_lines RENAME TO purchaseorder_orderline;

-- Renames table shipping_detail to shippingdetail
-- RV131 code that says table shipping_detail fails from this moment; it is shippingdetail now
-- RV127 takes ACCESS EXCLUSIVE on shipping_detail: nobody else reads or writes it until the transaction ends
ALTER TABLE shipping_detail RENAME TO shippingdetail;

-- Renames table shipping_notice to shippingnotice
-- RV131 code that says table shipping_notice fails from this moment; it is shippingnotice now
-- RV127 takes ACCESS EXCLUSIVE on shipping_notice: nobody else reads or writes it until the transaction ends
ALTER TABLE shipping_notice RENAME TO shippingnotice;

-- Renames table stock_level to stocklevel
-- RV131 code that says table stock_level fails from this moment; it is stocklevel now
-- RV127 takes ACCESS EXCLUSIVE on stock_level: nobody else reads or writes it until the transaction ends
ALTER TABLE stock_level RENAME TO stocklevel;

-- Renames column audittrail.happened_where to happenedwhere
-- RV131 code that says column audittrail.happened_where fails from this moment; it is happenedwhere now
ALTER TABLE audittrail RENAME COLUMN happened_where TO happenedwhere;

-- Renames column audittrail.remote_host to remotehost
-- RV131 code that says column audittrail.remote_host fails from this moment; it is remotehost now
ALTER TABLE audittrail RENAME COLUMN remote_host TO remotehost;

-- Renames column banktransfer.iban_number to ibannumber
-- RV131 code that says column banktransfer.iban_number fails from this moment; it is ibannumber now
ALTER TABLE banktransfer RENAME COLUMN iban_number TO ibannumber;

-- Renames column catalogproduct.article_number to articlenumber
-- RV131 code that says column catalogproduct.article_number fails from this moment; it is articlenumber now
ALTER TABLE catalogproduct RENAME COLUMN article_number TO articlenumber;

-- Renames column catalogproduct.display_name to displayname
-- RV131 code that says column catalogproduct.display_name fails from this moment; it is displayname now
ALTER TABLE catalogproduct RENAME COLUMN display_name TO displayname;

-- Renames column catalogproduct.sales_state to salesstate
-- RV131 code that says column catalogproduct.sales_state fails from this moment; it is salesstate now
ALTER TABLE catalogproduct RENAME COLUMN sales_state TO salesstate;

-- Renames column catalogproduct_productcategory.catalog_product_id to catalogproduct_id
-- RV131 code that says column catalogproduct_productcategory.catalog_product_id fails from this moment; it is catalogproduct_id now
ALTER TABLE catalogproduct_productcategory RENAME COLUMN catalog_product_id TO catalogproduct_id;

-- Renames column catalogproduct_productcategory.product_categories_id to productcategories_id
-- RV131 code that says column catalogproduct_productcategory.product_categories_id fails from this moment; it is productcategories_id now
ALTER TABLE catalogproduct_productcategory RENAME COLUMN product_categories_id TO productcategories_id;

-- Renames column creditcard.card_number to cardnumber
-- RV131 code that says column creditcard.card_number fails from this moment; it is cardnumber now
ALTER TABLE creditcard RENAME COLUMN card_number TO cardnumber;

-- Renames column customeraccount.login_name to loginname
-- RV131 code that says column customeraccount.login_name fails from this moment; it is loginname now
ALTER TABLE customeraccount RENAME COLUMN login_name TO loginname;

-- Renames column customeraccount.street_name to streetname
-- RV131 code that says column customeraccount.street_name fails from this moment; it is streetname now
ALTER TABLE customeraccount RENAME COLUMN street_name TO streetname;

-- Renames column customeraccount.postal_code to postalcode
-- RV131 code that says column customeraccount.postal_code fails from this moment; it is postalcode now
ALTER TABLE customeraccount RENAME COLUMN postal_code TO postalcode;

-- Renames column customeraccount.lock_version to lockversion
-- RV131 code that says column customeraccount.lock_version fails from this moment; it is lockversion now
ALTER TABLE customeraccount RENAME COLUMN lock_version TO lockversion;

-- Renames column customeraccount_phonenumbers.customer_account_id to customeraccount_id
-- RV131 code that says column customeraccount_phonenumbers.customer_account_id fails from this moment; it is customeraccount_id now
ALTER TABLE customeraccount_phonenumbers RENAME COLUMN customer_account_id TO customeraccount_id;

-- Renames column customeraccount_phonenumbers.phone_numbers to phonenumbers
-- RV131 code that says column customeraccount_phonenumbers.phone_numbers fails from this moment; it is phonenumbers now
ALTER TABLE customeraccount_phonenumbers RENAME COLUMN phone_numbers TO phonenumbers;

-- Renames column logintrail_headercounts.login_trail_id to logintrail_id
-- RV131 code that says column logintrail_headercounts.login_trail_id fails from this moment; it is logintrail_id now
ALTER TABLE logintrail_headercounts RENAME COLUMN login_trail_id TO logintrail_id;

-- Renames column logintrail_headercounts.header_counts to headercounts
-- RV131 code that says column logintrail_headercounts.header_counts fails from this moment; it is headercounts now
ALTER TABLE logintrail_headercounts RENAME COLUMN header_counts TO headercounts;

-- Renames column logintrail_headercounts.header_counts_key to headercounts_key
-- RV131 code that says column logintrail_headercounts.header_counts_key fails from this moment; it is headercounts_key now
ALTER TABLE logintrail_headercounts RENAME COLUMN header_counts_key TO headercounts_key;

-- Renames column orderline.catalog_product_id to catalogproduct_id
-- RV131 code that says column orderline.catalog_product_id fails from this moment; it is catalogproduct_id now
ALTER TABLE orderline RENAME COLUMN catalog_product_id TO catalogproduct_id;

-- Renames column orderline.ordered_pieces to orderedpieces
-- RV131 code that says column orderline.ordered_pieces fails from this moment; it is orderedpieces now
ALTER TABLE orderline RENAME COLUMN ordered_pieces TO orderedpieces;

-- Renames column paymentmethod.account_holder_id to accountholder_id
-- RV131 code that says column paymentmethod.account_holder_id fails from this moment; it is accountholder_id now
ALTER TABLE paymentmethod RENAME COLUMN account_holder_id TO accountholder_id;

-- Renames column productcategory.display_name to displayname
-- RV131 code that says column productcategory.display_name fails from this moment; it is displayname now
ALTER TABLE productcategory RENAME COLUMN display_name TO displayname;

-- Renames column productcategory.parent_category_id to parentcategory_id
-- RV131 code that says column productcategory.parent_category_id fails from this moment; it is parentcategory_id now
ALTER TABLE productcategory RENAME COLUMN parent_category_id TO parentcategory_id;

-- Renames column purchaseorder.customer_account_id to customeraccount_id
-- RV131 code that says column purchaseorder.customer_account_id fails from this moment; it is customeraccount_id now
ALTER TABLE purchaseorder RENAME COLUMN customer_account_id TO customeraccount_id;

-- Renames column purchaseorder.placed_at to placedat
-- RV131 code that says column purchaseorder.placed_at fails from this moment; it is placedat now
ALTER TABLE purchaseorder RENAME COLUMN placed_at TO placedat;

-- Renames column purchaseorder_orderline.purchase_order_id to purchaseorder_id
-- RV131 code that says column purchaseorder_orderline.purchase_order_id fails from this moment; it is purchaseorder_id now
ALTER TABLE purchaseorder_orderline RENAME COLUMN purchase_order_id TO purchaseorder_id;

-- Renames column purchaseorder_orderline.order_lines_id to orderlines_id
-- RV131 code that says column purchaseorder_orderline.order_lines_id fails from this moment; it is orderlines_id now
ALTER TABLE purchaseorder_orderline RENAME COLUMN order_lines_id TO orderlines_id;

-- Renames column purchaseorder_orderline.order_lines_order to orderlines_order
-- RV131 code that says column purchaseorder_orderline.order_lines_order fails from this moment; it is orderlines_order now
ALTER TABLE purchaseorder_orderline RENAME COLUMN order_lines_order TO orderlines_order;

-- Renames column shippingdetail.tracking_code to trackingcode
-- RV131 code that says column shippingdetail.tracking_code fails from this moment; it is trackingcode now
ALTER TABLE shippingdetail RENAME COLUMN tracking_code TO trackingcode;

-- Renames column shippingnotice.purchase_order_id to purchaseorder_id
-- RV131 code that says column shippingnotice.purchase_order_id fails from this moment; it is purchaseorder_id now
ALTER TABLE shippingnotice RENAME COLUMN purchase_order_id TO purchaseorder_id;

-- Renames column stocklevel.warehouse_id to warehouseid
-- RV131 code that says column stocklevel.warehouse_id fails from this moment; it is warehouseid now
ALTER TABLE stocklevel RENAME COLUMN warehouse_id TO warehouseid;

-- Renames column stocklevel.product_id to productid
-- RV131 code that says column stocklevel.product_id fails from this moment; it is productid now
ALTER TABLE stocklevel RENAME COLUMN product_id TO productid;

-- Renames column stocklevel.pieces_left to piecesleft
-- RV131 code that says column stocklevel.pieces_left fails from this moment; it is piecesleft now
ALTER TABLE stocklevel RENAME COLUMN pieces_left TO piecesleft;

-- Renames primary key audit_trail_pkey of audittrail to audittrail_pkey
ALTER TABLE audittrail RENAME CONSTRAINT audit_trail_pkey TO audittrail_pkey;

-- Renames check audit_trail_dtype_check of audittrail to audittrail_dtype_check
ALTER TABLE audittrail RENAME CONSTRAINT audit_trail_dtype_check TO audittrail_dtype_check;

-- Renames primary key bank_transfer_pkey of banktransfer to banktransfer_pkey
ALTER TABLE banktransfer RENAME CONSTRAINT bank_transfer_pkey TO banktransfer_pkey;

-- Renames foreign key bank_transfer_id_fkey of banktransfer to banktransfer_id_fkey
ALTER TABLE banktransfer RENAME CONSTRAINT bank_transfer_id_fkey TO banktransfer_id_fkey;

-- Renames primary key catalog_product_pkey of catalogproduct to catalogproduct_pkey
ALTER TABLE catalogproduct RENAME CONSTRAINT catalog_product_pkey TO catalogproduct_pkey;

-- Renames unique key catalog_product_article_number_key of catalogproduct to catalogproduct_articlenumber_key
ALTER TABLE catalogproduct RENAME CONSTRAINT catalog_product_article_number_key TO catalogproduct_articlenumber_key;

-- Renames check catalog_product_sales_state_check of catalogproduct to catalogproduct_salesstate_check
ALTER TABLE catalogproduct RENAME CONSTRAINT catalog_product_sales_state_check TO catalogproduct_salesstate_check;

-- Renames foreign key catalog_product_product_categories_catalog_product_id_fkey of catalogproduct_productcategory to catalogproduct_productcategory_catalogproduct_id_fkey
ALTER TABLE catalogproduct_productcategory RENAME CONSTRAINT catalog_product_product_categories_catalog_product_id_fkey TO catalogproduct_productcategory_catalogproduct_id_fkey;

-- Renames foreign key catalog_product_product_categories_product_categories_id_fkey of catalogproduct_productcategory to catalogproduct_productcategory_productcategories_id_fkey
ALTER TABLE catalogproduct_productcategory RENAME CONSTRAINT catalog_product_product_categories_product_categories_id_fkey TO catalogproduct_productcategory_productcategories_id_fkey;

-- Renames primary key credit_card_pkey of creditcard to creditcard_pkey
ALTER TABLE creditcard RENAME CONSTRAINT credit_card_pkey TO creditcard_pkey;

-- Renames foreign key credit_card_id_fkey of creditcard to creditcard_id_fkey
ALTER TABLE creditcard RENAME CONSTRAINT credit_card_id_fkey TO creditcard_id_fkey;

-- Renames primary key customer_account_pkey of customeraccount to customeraccount_pkey
ALTER TABLE customeraccount RENAME CONSTRAINT customer_account_pkey TO customeraccount_pkey;

-- Renames unique key customer_account_login_name_key of customeraccount to customeraccount_loginname_key
ALTER TABLE customeraccount RENAME CONSTRAINT customer_account_login_name_key TO customeraccount_loginname_key;

-- Renames foreign key customer_account_phone_numbers_customer_account_id_fkey of customeraccount_phonenumbers to customeraccount_phonenumbers_customeraccount_id_fkey
ALTER TABLE customeraccount_phonenumbers RENAME CONSTRAINT customer_account_phone_numbers_customer_account_id_fkey TO customeraccount_phonenumbers_customeraccount_id_fkey;

-- Renames primary key login_trail_header_counts_pkey of logintrail_headercounts to logintrail_headercounts_pkey
ALTER TABLE logintrail_headercounts RENAME CONSTRAINT login_trail_header_counts_pkey TO logintrail_headercounts_pkey;

-- Renames foreign key login_trail_header_counts_login_trail_id_fkey of logintrail_headercounts to logintrail_headercounts_logintrail_id_fkey
ALTER TABLE logintrail_headercounts RENAME CONSTRAINT login_trail_header_counts_login_trail_id_fkey TO logintrail_headercounts_logintrail_id_fkey;

-- Renames primary key order_line_pkey of orderline to orderline_pkey
ALTER TABLE orderline RENAME CONSTRAINT order_line_pkey TO orderline_pkey;

-- Renames foreign key order_line_catalog_product_id_fkey of orderline to orderline_catalogproduct_id_fkey
ALTER TABLE orderline RENAME CONSTRAINT order_line_catalog_product_id_fkey TO orderline_catalogproduct_id_fkey;

-- Renames primary key payment_method_pkey of paymentmethod to paymentmethod_pkey
ALTER TABLE paymentmethod RENAME CONSTRAINT payment_method_pkey TO paymentmethod_pkey;

-- Renames foreign key payment_method_account_holder_id_fkey of paymentmethod to paymentmethod_accountholder_id_fkey
ALTER TABLE paymentmethod RENAME CONSTRAINT payment_method_account_holder_id_fkey TO paymentmethod_accountholder_id_fkey;

-- Renames primary key product_category_pkey of productcategory to productcategory_pkey
ALTER TABLE productcategory RENAME CONSTRAINT product_category_pkey TO productcategory_pkey;

-- Renames foreign key product_category_parent_category_id_fkey of productcategory to productcategory_parentcategory_id_fkey
ALTER TABLE productcategory RENAME CONSTRAINT product_category_parent_category_id_fkey TO productcategory_parentcategory_id_fkey;

-- Renames primary key purchase_order_pkey of purchaseorder to purchaseorder_pkey
ALTER TABLE purchaseorder RENAME CONSTRAINT purchase_order_pkey TO purchaseorder_pkey;

-- Renames foreign key purchase_order_customer_account_id_fkey of purchaseorder to purchaseorder_customeraccount_id_fkey
ALTER TABLE purchaseorder RENAME CONSTRAINT purchase_order_customer_account_id_fkey TO purchaseorder_customeraccount_id_fkey;

-- Renames primary key purchase_order_order_lines_pkey of purchaseorder_orderline to purchaseorder_orderline_pkey
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchase_order_order_lines_pkey TO purchaseorder_orderline_pkey;

-- Renames unique key purchase_order_order_lines_order_lines_id_key of purchaseorder_orderline to purchaseorder_orderline_orderlines_id_key
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchase_order_order_lines_order_lines_id_key TO purchaseorder_orderline_orderlines_id_key;

-- Renames check purchase_order_order_lines_order_lines_order_check of purchaseorder_orderline to purchaseorder_orderline_orderlines_order_check
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchase_order_order_lines_order_lines_order_check TO purchaseorder_orderline_orderlines_order_check;

-- Renames foreign key purchase_order_order_lines_order_lines_id_fkey of purchaseorder_orderline to purchaseorder_orderline_orderlines_id_fkey
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchase_order_order_lines_order_lines_id_fkey TO purchaseorder_orderline_orderlines_id_fkey;

-- Renames foreign key purchase_order_order_lines_purchase_order_id_fkey of purchaseorder_orderline to purchaseorder_orderline_purchaseorder_id_fkey
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchase_order_order_lines_purchase_order_id_fkey TO purchaseorder_orderline_purchaseorder_id_fkey;

-- Renames primary key shipping_detail_pkey of shippingdetail to shippingdetail_pkey
ALTER TABLE shippingdetail RENAME CONSTRAINT shipping_detail_pkey TO shippingdetail_pkey;

-- Renames foreign key shipping_detail_id_fkey of shippingdetail to shippingdetail_id_fkey
ALTER TABLE shippingdetail RENAME CONSTRAINT shipping_detail_id_fkey TO shippingdetail_id_fkey;

-- Renames primary key shipping_notice_pkey of shippingnotice to shippingnotice_pkey
ALTER TABLE shippingnotice RENAME CONSTRAINT shipping_notice_pkey TO shippingnotice_pkey;

-- Renames unique key shipping_notice_purchase_order_id_key of shippingnotice to shippingnotice_purchaseorder_id_key
ALTER TABLE shippingnotice RENAME CONSTRAINT shipping_notice_purchase_order_id_key TO shippingnotice_purchaseorder_id_key;

-- Renames foreign key shipping_notice_purchase_order_id_fkey of shippingnotice to shippingnotice_purchaseorder_id_fkey
ALTER TABLE shippingnotice RENAME CONSTRAINT shipping_notice_purchase_order_id_fkey TO shippingnotice_purchaseorder_id_fkey;

-- Renames primary key stock_level_pkey of stocklevel to stocklevel_pkey
ALTER TABLE stocklevel RENAME CONSTRAINT stock_level_pkey TO stocklevel_pkey;

-- Renames index catalog_product_article_number_display_name_idx of catalogproduct to catalogproduct_articlenumber_displayname_idx
ALTER INDEX catalog_product_article_number_display_name_idx RENAME TO catalogproduct_articlenumber_displayname_idx;

-- Renames sequence customer_account_seq to customeraccount_seq
-- RV131 code that says sequence customer_account_seq fails from this moment; it is customeraccount_seq now
-- RV127 takes ACCESS EXCLUSIVE on customer_account_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customer_account_seq RENAME TO customeraccount_seq;

-- Renames sequence purchase_order_seq to purchaseorder_seq
-- RV131 code that says sequence purchase_order_seq fails from this moment; it is purchaseorder_seq now
-- RV127 takes ACCESS EXCLUSIVE on purchase_order_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchase_order_seq RENAME TO purchaseorder_seq;

-- Renames sequence product_category_id_seq to productcategory_id_seq
-- RV127 takes ACCESS EXCLUSIVE on product_category_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE product_category_id_seq RENAME TO productcategory_id_seq;
