-- Migration <time>_change: back. Undoes migration.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames sequence productcategory_id_seq to product_category_id_seq
--   - renames sequence purchaseorder_seq to purchase_order_seq
--   - renames sequence customeraccount_seq to customer_account_seq
--   - renames index catalogproduct_articlenumber_displayname_idx of catalogproduct to catalog_product_article_number_display_name_idx
--   - renames primary key stocklevel_pkey of stocklevel to stock_level_pkey
--   - renames foreign key shippingnotice_purchaseorder_id_fkey of shippingnotice to shipping_notice_purchase_order_id_fkey
--   - renames unique key shippingnotice_purchaseorder_id_key of shippingnotice to shipping_notice_purchase_order_id_key
--   - renames primary key shippingnotice_pkey of shippingnotice to shipping_notice_pkey
--   - renames foreign key shippingdetail_id_fkey of shippingdetail to shipping_detail_id_fkey
--   - renames primary key shippingdetail_pkey of shippingdetail to shipping_detail_pkey
--   - renames foreign key purchaseorder_orderline_purchaseorder_id_fkey of purchaseorder_orderline to purchase_order_order_lines_purchase_order_id_fkey
--   - renames foreign key purchaseorder_orderline_orderlines_id_fkey of purchaseorder_orderline to purchase_order_order_lines_order_lines_id_fkey
--   - renames check purchaseorder_orderline_orderlines_order_check of purchaseorder_orderline to purchase_order_order_lines_order_lines_order_check
--   - renames unique key purchaseorder_orderline_orderlines_id_key of purchaseorder_orderline to purchase_order_order_lines_order_lines_id_key
--   - renames primary key purchaseorder_orderline_pkey of purchaseorder_orderline to purchase_order_order_lines_pkey
--   - renames foreign key purchaseorder_customeraccount_id_fkey of purchaseorder to purchase_order_customer_account_id_fkey
--   - renames primary key purchaseorder_pkey of purchaseorder to purchase_order_pkey
--   - renames foreign key productcategory_parentcategory_id_fkey of productcategory to product_category_parent_category_id_fkey
--   - renames primary key productcategory_pkey of productcategory to product_category_pkey
--   - renames foreign key paymentmethod_accountholder_id_fkey of paymentmethod to payment_method_account_holder_id_fkey
--   - and 68 more

-- Renames sequence productcategory_id_seq to product_category_id_seq
-- RV127 takes ACCESS EXCLUSIVE on productcategory_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE productcategory_id_seq RENAME TO product_category_id_seq;

-- Renames sequence purchaseorder_seq to purchase_order_seq
-- RV131 code that says sequence purchaseorder_seq fails from this moment; it is purchase_order_seq now
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchaseorder_seq RENAME TO purchase_order_seq;

-- Renames sequence customeraccount_seq to customer_account_seq
-- RV131 code that says sequence customeraccount_seq fails from this moment; it is customer_account_seq now
-- RV127 takes ACCESS EXCLUSIVE on customeraccount_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customeraccount_seq RENAME TO customer_account_seq;

-- Renames index catalogproduct_articlenumber_displayname_idx of catalogproduct to catalog_product_article_number_display_name_idx
ALTER INDEX catalogproduct_articlenumber_displayname_idx RENAME TO catalog_product_article_number_display_name_idx;

-- Renames primary key stocklevel_pkey of stocklevel to stock_level_pkey
-- RV127 takes ACCESS EXCLUSIVE on stocklevel: nobody else reads or writes it until the transaction ends
ALTER TABLE stocklevel RENAME CONSTRAINT stocklevel_pkey TO stock_level_pkey;

-- Renames foreign key shippingnotice_purchaseorder_id_fkey of shippingnotice to shipping_notice_purchase_order_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on shippingnotice: nobody else reads or writes it until the transaction ends
ALTER TABLE shippingnotice RENAME CONSTRAINT shippingnotice_purchaseorder_id_fkey TO shipping_notice_purchase_order_id_fkey;

-- Renames unique key shippingnotice_purchaseorder_id_key of shippingnotice to shipping_notice_purchase_order_id_key
ALTER TABLE shippingnotice RENAME CONSTRAINT shippingnotice_purchaseorder_id_key TO shipping_notice_purchase_order_id_key;

-- Renames primary key shippingnotice_pkey of shippingnotice to shipping_notice_pkey
ALTER TABLE shippingnotice RENAME CONSTRAINT shippingnotice_pkey TO shipping_notice_pkey;

-- Renames foreign key shippingdetail_id_fkey of shippingdetail to shipping_detail_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on shippingdetail: nobody else reads or writes it until the transaction ends
ALTER TABLE shippingdetail RENAME CONSTRAINT shippingdetail_id_fkey TO shipping_detail_id_fkey;

-- Renames primary key shippingdetail_pkey of shippingdetail to shipping_detail_pkey
ALTER TABLE shippingdetail RENAME CONSTRAINT shippingdetail_pkey TO shipping_detail_pkey;

-- Renames foreign key purchaseorder_orderline_purchaseorder_id_fkey of purchaseorder_orderline to purchase_order_order_lines_purchase_order_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder_orderline: nobody else reads or writes it until the transaction ends
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchaseorder_orderline_purchaseorder_id_fkey TO purchase_order_order_lines_purchase_order_id_fkey;

-- Renames foreign key purchaseorder_orderline_orderlines_id_fkey of purchaseorder_orderline to purchase_order_order_lines_order_lines_id_fkey
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchaseorder_orderline_orderlines_id_fkey TO purchase_order_order_lines_order_lines_id_fkey;

-- Renames check purchaseorder_orderline_orderlines_order_check of purchaseorder_orderline to purchase_order_order_lines_order_lines_order_check
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchaseorder_orderline_orderlines_order_check TO purchase_order_order_lines_order_lines_order_check;

-- Renames unique key purchaseorder_orderline_orderlines_id_key of purchaseorder_orderline to purchase_order_order_lines_order_lines_id_key
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchaseorder_orderline_orderlines_id_key TO purchase_order_order_lines_order_lines_id_key;

-- Renames primary key purchaseorder_orderline_pkey of purchaseorder_orderline to purchase_order_order_lines_pkey
ALTER TABLE purchaseorder_orderline RENAME CONSTRAINT purchaseorder_orderline_pkey TO purchase_order_order_lines_pkey;

-- Renames foreign key purchaseorder_customeraccount_id_fkey of purchaseorder to purchase_order_customer_account_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder: nobody else reads or writes it until the transaction ends
ALTER TABLE purchaseorder RENAME CONSTRAINT purchaseorder_customeraccount_id_fkey TO purchase_order_customer_account_id_fkey;

-- Renames primary key purchaseorder_pkey of purchaseorder to purchase_order_pkey
ALTER TABLE purchaseorder RENAME CONSTRAINT purchaseorder_pkey TO purchase_order_pkey;

-- Renames foreign key productcategory_parentcategory_id_fkey of productcategory to product_category_parent_category_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on productcategory: nobody else reads or writes it until the transaction ends
ALTER TABLE productcategory RENAME CONSTRAINT productcategory_parentcategory_id_fkey TO product_category_parent_category_id_fkey;

-- Renames primary key productcategory_pkey of productcategory to product_category_pkey
ALTER TABLE productcategory RENAME CONSTRAINT productcategory_pkey TO product_category_pkey;

-- Renames foreign key paymentmethod_accountholder_id_fkey of paymentmethod to payment_method_account_holder_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on paymentmethod: nobody else reads or writes it until the transaction ends
ALTER TABLE paymentmethod RENAME CONSTRAINT paymentmethod_accountholder_id_fkey TO payment_method_account_holder_id_fkey;

-- Renames primary key paymentmethod_pkey of paymentmethod to payment_method_pkey
ALTER TABLE paymentmethod RENAME CONSTRAINT paymentmethod_pkey TO payment_method_pkey;

-- Renames foreign key orderline_catalogproduct_id_fkey of orderline to order_line_catalog_product_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on orderline: nobody else reads or writes it until the transaction ends
ALTER TABLE orderline RENAME CONSTRAINT orderline_catalogproduct_id_fkey TO order_line_catalog_product_id_fkey;

-- Renames primary key orderline_pkey of orderline to order_line_pkey
ALTER TABLE orderline RENAME CONSTRAINT orderline_pkey TO order_line_pkey;

-- Renames foreign key logintrail_headercounts_logintrail_id_fkey of logintrail_headercounts to login_trail_header_counts_login_trail_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on logintrail_headercounts: nobody else reads or writes it until the transaction ends
ALTER TABLE logintrail_headercounts RENAME CONSTRAINT logintrail_headercounts_logintrail_id_fkey TO login_trail_header_counts_login_trail_id_fkey;

-- Renames primary key logintrail_headercounts_pkey of logintrail_headercounts to login_trail_header_counts_pkey
ALTER TABLE logintrail_headercounts RENAME CONSTRAINT logintrail_headercounts_pkey TO login_trail_header_counts_pkey;

-- Renames foreign key customeraccount_phonenumbers_customeraccount_id_fkey of customeraccount_phonenumbers to customer_account_phone_numbers_customer_account_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on customeraccount_phonenumbers: nobody else reads or writes it until the transaction ends
ALTER TABLE customeraccount_phonenumbers RENAME CONSTRAINT customeraccount_phonenumbers_customeraccount_id_fkey TO customer_account_phone_numbers_customer_account_id_fkey;

-- Renames unique key customeraccount_loginname_key of customeraccount to customer_account_login_name_key
-- RV127 takes ACCESS EXCLUSIVE on customeraccount: nobody else reads or writes it until the transaction ends
ALTER TABLE customeraccount RENAME CONSTRAINT customeraccount_loginname_key TO customer_account_login_name_key;

-- Renames primary key customeraccount_pkey of customeraccount to customer_account_pkey
ALTER TABLE customeraccount RENAME CONSTRAINT customeraccount_pkey TO customer_account_pkey;

-- Renames foreign key creditcard_id_fkey of creditcard to credit_card_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on creditcard: nobody else reads or writes it until the transaction ends
ALTER TABLE creditcard RENAME CONSTRAINT creditcard_id_fkey TO credit_card_id_fkey;

-- Renames primary key creditcard_pkey of creditcard to credit_card_pkey
ALTER TABLE creditcard RENAME CONSTRAINT creditcard_pkey TO credit_card_pkey;

-- Renames foreign key catalogproduct_productcategory_productcategories_id_fkey of catalogproduct_productcategory to catalog_product_product_categories_product_categories_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on catalogproduct_productcategory: nobody else reads or writes it until the transaction ends
ALTER TABLE catalogproduct_productcategory RENAME CONSTRAINT catalogproduct_productcategory_productcategories_id_fkey TO catalog_product_product_categories_product_categories_id_fkey;

-- Renames foreign key catalogproduct_productcategory_catalogproduct_id_fkey of catalogproduct_productcategory to catalog_product_product_categories_catalog_product_id_fkey
ALTER TABLE catalogproduct_productcategory RENAME CONSTRAINT catalogproduct_productcategory_catalogproduct_id_fkey TO catalog_product_product_categories_catalog_product_id_fkey;

-- Renames check catalogproduct_salesstate_check of catalogproduct to catalog_product_sales_state_check
-- RV127 takes ACCESS EXCLUSIVE on catalogproduct: nobody else reads or writes it until the transaction ends
ALTER TABLE catalogproduct RENAME CONSTRAINT catalogproduct_salesstate_check TO catalog_product_sales_state_check;

-- Renames unique key catalogproduct_articlenumber_key of catalogproduct to catalog_product_article_number_key
ALTER TABLE catalogproduct RENAME CONSTRAINT catalogproduct_articlenumber_key TO catalog_product_article_number_key;

-- Renames primary key catalogproduct_pkey of catalogproduct to catalog_product_pkey
ALTER TABLE catalogproduct RENAME CONSTRAINT catalogproduct_pkey TO catalog_product_pkey;

-- Renames foreign key banktransfer_id_fkey of banktransfer to bank_transfer_id_fkey
-- RV127 takes ACCESS EXCLUSIVE on banktransfer: nobody else reads or writes it until the transaction ends
ALTER TABLE banktransfer RENAME CONSTRAINT banktransfer_id_fkey TO bank_transfer_id_fkey;

-- Renames primary key banktransfer_pkey of banktransfer to bank_transfer_pkey
ALTER TABLE banktransfer RENAME CONSTRAINT banktransfer_pkey TO bank_transfer_pkey;

-- Renames check audittrail_dtype_check of audittrail to audit_trail_dtype_check
-- RV127 takes ACCESS EXCLUSIVE on audittrail: nobody else reads or writes it until the transaction ends
ALTER TABLE audittrail RENAME CONSTRAINT audittrail_dtype_check TO audit_trail_dtype_check;

-- Renames primary key audittrail_pkey of audittrail to audit_trail_pkey
ALTER TABLE audittrail RENAME CONSTRAINT audittrail_pkey TO audit_trail_pkey;

-- Renames column stocklevel.piecesleft to pieces_left
-- RV131 code that says column stocklevel.piecesleft fails from this moment; it is pieces_left now
ALTER TABLE stocklevel RENAME COLUMN piecesleft TO pieces_left;

-- Renames column stocklevel.productid to product_id
-- RV131 code that says column stocklevel.productid fails from this moment; it is product_id now
ALTER TABLE stocklevel RENAME COLUMN productid TO product_id;

-- Renames column stocklevel.warehouseid to warehouse_id
-- RV131 code that says column stocklevel.warehouseid fails from this moment; it is warehouse_id now
ALTER TABLE stocklevel RENAME COLUMN warehouseid TO warehouse_id;

-- Renames column shippingnotice.purchaseorder_id to purchase_order_id
-- RV131 code that says column shippingnotice.purchaseorder_id fails from this moment; it is purchase_order_id now
ALTER TABLE shippingnotice RENAME COLUMN purchaseorder_id TO purchase_order_id;

-- Renames column shippingdetail.trackingcode to tracking_code
-- RV131 code that says column shippingdetail.trackingcode fails from this moment; it is tracking_code now
ALTER TABLE shippingdetail RENAME COLUMN trackingcode TO tracking_code;

-- Renames column purchaseorder_orderline.orderlines_order to order_lines_order
-- RV131 code that says column purchaseorder_orderline.orderlines_order fails from this moment; it is order_lines_order now
ALTER TABLE purchaseorder_orderline RENAME COLUMN orderlines_order TO order_lines_order;

-- Renames column purchaseorder_orderline.orderlines_id to order_lines_id
-- RV131 code that says column purchaseorder_orderline.orderlines_id fails from this moment; it is order_lines_id now
ALTER TABLE purchaseorder_orderline RENAME COLUMN orderlines_id TO order_lines_id;

-- Renames column purchaseorder_orderline.purchaseorder_id to purchase_order_id
-- RV131 code that says column purchaseorder_orderline.purchaseorder_id fails from this moment; it is purchase_order_id now
ALTER TABLE purchaseorder_orderline RENAME COLUMN purchaseorder_id TO purchase_order_id;

-- Renames column purchaseorder.placedat to placed_at
-- RV131 code that says column purchaseorder.placedat fails from this moment; it is placed_at now
ALTER TABLE purchaseorder RENAME COLUMN placedat TO placed_at;

-- Renames column purchaseorder.customeraccount_id to customer_account_id
-- RV131 code that says column purchaseorder.customeraccount_id fails from this moment; it is customer_account_id now
ALTER TABLE purchaseorder RENAME COLUMN customeraccount_id TO customer_account_id;

-- Renames column productcategory.parentcategory_id to parent_category_id
-- RV131 code that says column productcategory.parentcategory_id fails from this moment; it is parent_category_id now
ALTER TABLE productcategory RENAME COLUMN parentcategory_id TO parent_category_id;

-- Renames column productcategory.displayname to display_name
-- RV131 code that says column productcategory.displayname fails from this moment; it is display_name now
ALTER TABLE productcategory RENAME COLUMN displayname TO display_name;

-- Renames column paymentmethod.accountholder_id to account_holder_id
-- RV131 code that says column paymentmethod.accountholder_id fails from this moment; it is account_holder_id now
ALTER TABLE paymentmethod RENAME COLUMN accountholder_id TO account_holder_id;

-- Renames column orderline.orderedpieces to ordered_pieces
-- RV131 code that says column orderline.orderedpieces fails from this moment; it is ordered_pieces now
ALTER TABLE orderline RENAME COLUMN orderedpieces TO ordered_pieces;

-- Renames column orderline.catalogproduct_id to catalog_product_id
-- RV131 code that says column orderline.catalogproduct_id fails from this moment; it is catalog_product_id now
ALTER TABLE orderline RENAME COLUMN catalogproduct_id TO catalog_product_id;

-- Renames column logintrail_headercounts.headercounts_key to header_counts_key
-- RV131 code that says column logintrail_headercounts.headercounts_key fails from this moment; it is header_counts_key now
ALTER TABLE logintrail_headercounts RENAME COLUMN headercounts_key TO header_counts_key;

-- Renames column logintrail_headercounts.headercounts to header_counts
-- RV131 code that says column logintrail_headercounts.headercounts fails from this moment; it is header_counts now
ALTER TABLE logintrail_headercounts RENAME COLUMN headercounts TO header_counts;

-- Renames column logintrail_headercounts.logintrail_id to login_trail_id
-- RV131 code that says column logintrail_headercounts.logintrail_id fails from this moment; it is login_trail_id now
ALTER TABLE logintrail_headercounts RENAME COLUMN logintrail_id TO login_trail_id;

-- Renames column customeraccount_phonenumbers.phonenumbers to phone_numbers
-- RV131 code that says column customeraccount_phonenumbers.phonenumbers fails from this moment; it is phone_numbers now
ALTER TABLE customeraccount_phonenumbers RENAME COLUMN phonenumbers TO phone_numbers;

-- Renames column customeraccount_phonenumbers.customeraccount_id to customer_account_id
-- RV131 code that says column customeraccount_phonenumbers.customeraccount_id fails from this moment; it is customer_account_id now
ALTER TABLE customeraccount_phonenumbers RENAME COLUMN customeraccount_id TO customer_account_id;

-- Renames column customeraccount.lockversion to lock_version
-- RV131 code that says column customeraccount.lockversion fails from this moment; it is lock_version now
ALTER TABLE customeraccount RENAME COLUMN lockversion TO lock_version;

-- Renames column customeraccount.postalcode to postal_code
-- RV131 code that says column customeraccount.postalcode fails from this moment; it is postal_code now
ALTER TABLE customeraccount RENAME COLUMN postalcode TO postal_code;

-- Renames column customeraccount.streetname to street_name
-- RV131 code that says column customeraccount.streetname fails from this moment; it is street_name now
ALTER TABLE customeraccount RENAME COLUMN streetname TO street_name;

-- Renames column customeraccount.loginname to login_name
-- RV131 code that says column customeraccount.loginname fails from this moment; it is login_name now
ALTER TABLE customeraccount RENAME COLUMN loginname TO login_name;

-- Renames column creditcard.cardnumber to card_number
-- RV131 code that says column creditcard.cardnumber fails from this moment; it is card_number now
ALTER TABLE creditcard RENAME COLUMN cardnumber TO card_number;

-- Renames column catalogproduct_productcategory.productcategories_id to product_categories_id
-- RV131 code that says column catalogproduct_productcategory.productcategories_id fails from this moment; it is product_categories_id now
ALTER TABLE catalogproduct_productcategory RENAME COLUMN productcategories_id TO product_categories_id;

-- Renames column catalogproduct_productcategory.catalogproduct_id to catalog_product_id
-- RV131 code that says column catalogproduct_productcategory.catalogproduct_id fails from this moment; it is catalog_product_id now
ALTER TABLE catalogproduct_productcategory RENAME COLUMN catalogproduct_id TO catalog_product_id;

-- Renames column catalogproduct.salesstate to sales_state
-- RV131 code that says column catalogproduct.salesstate fails from this moment; it is sales_state now
ALTER TABLE catalogproduct RENAME COLUMN salesstate TO sales_state;

-- Renames column catalogproduct.displayname to display_name
-- RV131 code that says column catalogproduct.displayname fails from this moment; it is display_name now
ALTER TABLE catalogproduct RENAME COLUMN displayname TO display_name;

-- Renames column catalogproduct.articlenumber to article_number
-- RV131 code that says column catalogproduct.articlenumber fails from this moment; it is article_number now
ALTER TABLE catalogproduct RENAME COLUMN articlenumber TO article_number;

-- Renames column banktransfer.ibannumber to iban_number
-- RV131 code that says column banktransfer.ibannumber fails from this moment; it is iban_number now
ALTER TABLE banktransfer RENAME COLUMN ibannumber TO iban_number;

-- Renames column audittrail.remotehost to remote_host
-- RV131 code that says column audittrail.remotehost fails from this moment; it is remote_host now
ALTER TABLE audittrail RENAME COLUMN remotehost TO remote_host;

-- Renames column audittrail.happenedwhere to happened_where
-- RV131 code that says column audittrail.happenedwhere fails from this moment; it is happened_where now
ALTER TABLE audittrail RENAME COLUMN happenedwhere TO happened_where;

-- Renames table stocklevel to stock_level
-- RV131 code that says table stocklevel fails from this moment; it is stock_level now
ALTER TABLE stocklevel RENAME TO stock_level;

-- Renames table shippingnotice to shipping_notice
-- RV131 code that says table shippingnotice fails from this moment; it is shipping_notice now
ALTER TABLE shippingnotice RENAME TO shipping_notice;

-- Renames table shippingdetail to shipping_detail
-- RV131 code that says table shippingdetail fails from this moment; it is shipping_detail now
ALTER TABLE shippingdetail RENAME TO shipping_detail;

-- Renames table purchaseorder_orderline to purchase_order_order_lines
-- RV131 code that says table purchaseorder_orderline fails from this moment; it is purchase_order_order_lines now
ALTER TABLE purchaseorder_orderline RENAME TO purchase_order_order_lines;

-- Renames table purchaseorder to purchase_order
-- RV131 code that says table purchaseorder fails from this moment; it is purchase_order now
ALTER TABLE purchaseorder RENAME TO purchase_order;

-- Renames table productcategory to product_category
-- RV131 code that says table productcategory fails from this moment; it is product_category now
ALTER TABLE productcategory RENAME TO product_category;

-- Renames table paymentmethod to payment_method
-- RV131 code that says table paymentmethod fails from this moment; it is payment_method now
ALTER TABLE paymentmethod RENAME TO payment_method;

-- Renames table orderline to order_line
-- RV131 code that says table orderline fails from this moment; it is order_line now
ALTER TABLE orderline RENAME TO order_line;

-- Renames table logintrail_headercounts to login_trail_header_counts
-- RV131 code that says table logintrail_headercounts fails from this moment; it is login_trail_header_counts now
ALTER TABLE logintrail_headercounts RENAME TO login_trail_header_counts;

-- Renames table customeraccount_phonenumbers to customer_account_phone_numbers
-- RV131 code that says table customeraccount_phonenumbers fails from this moment; it is customer_account_phone_numbers now
ALTER TABLE customeraccount_phonenumbers RENAME TO customer_account_phone_numbers;

-- Renames table customeraccount to customer_account
-- RV131 code that says table customeraccount fails from this moment; it is customer_account now
ALTER TABLE customeraccount RENAME TO customer_account;

-- Renames table creditcard to credit_card
-- RV131 code that says table creditcard fails from this moment; it is credit_card now
ALTER TABLE creditcard RENAME TO credit_card;

-- Renames table catalogproduct_productcategory to catalog_product_product_categories
-- RV131 code that says table catalogproduct_productcategory fails from this moment; it is catalog_product_product_categories now
ALTER TABLE catalogproduct_productcategory RENAME TO catalog_product_product_categories;

-- Renames table catalogproduct to catalog_product
-- RV131 code that says table catalogproduct fails from this moment; it is catalog_product now
ALTER TABLE catalogproduct RENAME TO catalog_product;

-- Renames table banktransfer to bank_transfer
-- RV131 code that says table banktransfer fails from this moment; it is bank_transfer now
ALTER TABLE banktransfer RENAME TO bank_transfer;

-- Renames table audittrail to audit_trail
-- RV131 code that says table audittrail fails from this moment; it is audit_trail now
ALTER TABLE audittrail RENAME TO audit_trail;
