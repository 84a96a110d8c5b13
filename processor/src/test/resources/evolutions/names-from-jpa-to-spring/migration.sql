-- Migration <time>_change: forward. The way back is down.sql, beside this file.
-- reviver:grade=lossless
-- reviver:old-code=breaks
-- reviver:after=<time>_init
-- What it does:
--   - renames table audittrail to audit_trail
--   - renames table banktransfer to bank_transfer
--   - renames table catalogproduct to catalog_product
--   - renames table catalogproduct_productcategory to catalog_product_product_categories
--   - renames table creditcard to credit_card
--   - renames table customeraccount to customer_account
--   - renames table customeraccount_phonenumbers to customer_account_phone_numbers
--   - renames table logintrail_headercounts to login_trail_header_counts
--   - renames table orderline to order_line
--   - renames table paymentmethod to payment_method
--   - renames table productcategory to product_category
--   - renames table purchaseorder to purchase_order
--   - renames table purchaseorder_orderline to purchase_order_order_lines
--   - renames table shippingdetail to shipping_detail
--   - renames table shippingnotice to shipping_notice
--   - renames table stocklevel to stock_level
--   - renames column audit_trail.happenedwhere to happened_where
--   - renames column audit_trail.remotehost to remote_host
--   - renames column bank_transfer.ibannumber to iban_number
--   - renames column catalog_product.articlenumber to article_number
--   - and 68 more
-- Code from before it fails:
--   - table audittrail is called audit_trail now
--   - table banktransfer is called bank_transfer now
--   - table catalogproduct is called catalog_product now
--   - table catalogproduct_productcategory is called catalog_product_product_categories now
--   - table creditcard is called credit_card now
--   - table customeraccount is called customer_account now
--   - table customeraccount_phonenumbers is called customer_account_phone_numbers now
--   - table logintrail_headercounts is called login_trail_header_counts now
--   - table orderline is called order_line now
--   - table paymentmethod is called payment_method now
--   - table productcategory is called product_category now
--   - table purchaseorder is called purchase_order now
--   - table purchaseorder_orderline is called purchase_order_order_lines now
--   - table shippingdetail is called shipping_detail now
--   - table shippingnotice is called shipping_notice now
--   - table stocklevel is called stock_level now
--   - column audit_trail.happenedwhere is called happened_where now
--   - column audit_trail.remotehost is called remote_host now
--   - column bank_transfer.ibannumber is called iban_number now
--   - column catalog_product.articlenumber is called article_number now
--   - and 31 more

-- Renames table audittrail to audit_trail
-- RV131 code that says table audittrail fails from this moment; it is audit_trail now
-- RV127 takes ACCESS EXCLUSIVE on audittrail: nobody else reads or writes it until the transaction ends
ALTER TABLE audittrail RENAME TO audit_trail;

-- Renames table banktransfer to bank_transfer
-- RV131 code that says table banktransfer fails from this moment; it is bank_transfer now
-- RV127 takes ACCESS EXCLUSIVE on banktransfer: nobody else reads or writes it until the transaction ends
ALTER TABLE banktransfer RENAME TO bank_transfer;

-- Renames table catalogproduct to catalog_product
-- RV131 code that says table catalogproduct fails from this moment; it is catalog_product now
-- RV127 takes ACCESS EXCLUSIVE on catalogproduct: nobody else reads or writes it until the transaction ends
ALTER TABLE catalogproduct RENAME TO catalog_product;

-- Renames table catalogproduct_productcategory to catalog_product_product_categories
-- RV131 code that says table catalogproduct_productcategory fails from this moment; it is catalog_product_product_categories now
-- RV127 takes ACCESS EXCLUSIVE on catalogproduct_productcategory: nobody else reads or writes it until the transaction ends
ALTER TABLE catalogproduct_productcategory RENAME TO catalog_product_product_categories;

-- Renames table creditcard to credit_card
-- RV131 code that says table creditcard fails from this moment; it is credit_card now
-- RV127 takes ACCESS EXCLUSIVE on creditcard: nobody else reads or writes it until the transaction ends
ALTER TABLE creditcard RENAME TO credit_card;

-- Renames table customeraccount to customer_account
-- RV131 code that says table customeraccount fails from this moment; it is customer_account now
-- RV127 takes ACCESS EXCLUSIVE on customeraccount: nobody else reads or writes it until the transaction ends
ALTER TABLE customeraccount RENAME TO customer_account;

-- Renames table customeraccount_phonenumbers to customer_account_phone_numbers
-- RV131 code that says table customeraccount_phonenumbers fails from this moment; it is customer_account_phone_numbers now
-- RV127 takes ACCESS EXCLUSIVE on customeraccount_phonenumbers: nobody else reads or writes it until the transaction ends
ALTER TABLE customeraccount_phonenumbers RENAME TO customer_account_phone_numbers;

-- Renames table logintrail_headercounts to login_trail_header_counts
-- RV131 code that says table logintrail_headercounts fails from this moment; it is login_trail_header_counts now
-- RV127 takes ACCESS EXCLUSIVE on logintrail_headercounts: nobody else reads or writes it until the transaction ends
ALTER TABLE logintrail_headercounts RENAME TO login_trail_header_counts;

-- Renames table orderline to order_line
-- RV131 code that says table orderline fails from this moment; it is order_line now
-- RV127 takes ACCESS EXCLUSIVE on orderline: nobody else reads or writes it until the transaction ends
ALTER TABLE orderline RENAME TO order_line;

-- Renames table paymentmethod to payment_method
-- RV131 code that says table paymentmethod fails from this moment; it is payment_method now
-- RV127 takes ACCESS EXCLUSIVE on paymentmethod: nobody else reads or writes it until the transaction ends
ALTER TABLE paymentmethod RENAME TO payment_method;

-- Renames table productcategory to product_category
-- RV131 code that says table productcategory fails from this moment; it is product_category now
-- RV127 takes ACCESS EXCLUSIVE on productcategory: nobody else reads or writes it until the transaction ends
ALTER TABLE productcategory RENAME TO product_category;

-- Renames table purchaseorder to purchase_order
-- RV131 code that says table purchaseorder fails from this moment; it is purchase_order now
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder: nobody else reads or writes it until the transaction ends
ALTER TABLE purchaseorder RENAME TO purchase_order;

-- Renames table purchaseorder_orderline to purchase_order_order_lines
-- RV131 code that says table purchaseorder_orderline fails from this moment; it is purchase_order_order_lines now
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder_orderline: nobody else reads or writes it until the transaction ends
ALTER TABLE purchaseorder_orderline RENAME TO purchase_order_order_lines;

-- Renames table shippingdetail to shipping_detail
-- RV131 code that says table shippingdetail fails from this moment; it is shipping_detail now
-- RV127 takes ACCESS EXCLUSIVE on shippingdetail: nobody else reads or writes it until the transaction ends
ALTER TABLE shippingdetail RENAME TO shipping_detail;

-- Renames table shippingnotice to shipping_notice
-- RV131 code that says table shippingnotice fails from this moment; it is shipping_notice now
-- RV127 takes ACCESS EXCLUSIVE on shippingnotice: nobody else reads or writes it until the transaction ends
ALTER TABLE shippingnotice RENAME TO shipping_notice;

-- Renames table stocklevel to stock_level
-- RV131 code that says table stocklevel fails from this moment; it is stock_level now
-- RV127 takes ACCESS EXCLUSIVE on stocklevel: nobody else reads or writes it until the transaction ends
ALTER TABLE stocklevel RENAME TO stock_level;

-- Renames column audit_trail.happenedwhere to happened_where
-- RV131 code that says column audit_trail.happenedwhere fails from this moment; it is happened_where now
ALTER TABLE audit_trail RENAME COLUMN happenedwhere TO happened_where;

-- Renames column audit_trail.remotehost to remote_host
-- RV131 code that says column audit_trail.remotehost fails from this moment; it is remote_host now
ALTER TABLE audit_trail RENAME COLUMN remotehost TO remote_host;

-- Renames column bank_transfer.ibannumber to iban_number
-- RV131 code that says column bank_transfer.ibannumber fails from this moment; it is iban_number now
ALTER TABLE bank_transfer RENAME COLUMN ibannumber TO iban_number;

-- Renames column catalog_product.articlenumber to article_number
-- RV131 code that says column catalog_product.articlenumber fails from this moment; it is article_number now
ALTER TABLE catalog_product RENAME COLUMN articlenumber TO article_number;

-- Renames column catalog_product.displayname to display_name
-- RV131 code that says column catalog_product.displayname fails from this moment; it is display_name now
ALTER TABLE catalog_product RENAME COLUMN displayname TO display_name;

-- Renames column catalog_product.salesstate to sales_state
-- RV131 code that says column catalog_product.salesstate fails from this moment; it is sales_state now
ALTER TABLE catalog_product RENAME COLUMN salesstate TO sales_state;

-- Renames column catalog_product_product_categories.catalogproduct_id to catalog_product_id
-- RV131 code that says column catalog_product_product_categories.catalogproduct_id fails from this moment; it is catalog_product_id now
ALTER TABLE catalog_product_product_categories RENAME COLUMN catalogproduct_id TO catalog_product_id;

-- Renames column catalog_product_product_categories.productcategories_id to product_categories_id
-- RV131 code that says column catalog_product_product_categories.productcategories_id fails from this moment; it is product_categories_id now
ALTER TABLE catalog_product_product_categories RENAME COLUMN productcategories_id TO product_categories_id;

-- Renames column credit_card.cardnumber to card_number
-- RV131 code that says column credit_card.cardnumber fails from this moment; it is card_number now
ALTER TABLE credit_card RENAME COLUMN cardnumber TO card_number;

-- Renames column customer_account.loginname to login_name
-- RV131 code that says column customer_account.loginname fails from this moment; it is login_name now
ALTER TABLE customer_account RENAME COLUMN loginname TO login_name;

-- Renames column customer_account.streetname to street_name
-- RV131 code that says column customer_account.streetname fails from this moment; it is street_name now
ALTER TABLE customer_account RENAME COLUMN streetname TO street_name;

-- Renames column customer_account.postalcode to postal_code
-- RV131 code that says column customer_account.postalcode fails from this moment; it is postal_code now
ALTER TABLE customer_account RENAME COLUMN postalcode TO postal_code;

-- Renames column customer_account.lockversion to lock_version
-- RV131 code that says column customer_account.lockversion fails from this moment; it is lock_version now
ALTER TABLE customer_account RENAME COLUMN lockversion TO lock_version;

-- Renames column customer_account_phone_numbers.customeraccount_id to customer_account_id
-- RV131 code that says column customer_account_phone_numbers.customeraccount_id fails from this moment; it is customer_account_id now
ALTER TABLE customer_account_phone_numbers RENAME COLUMN customeraccount_id TO customer_account_id;

-- Renames column customer_account_phone_numbers.phonenumbers to phone_numbers
-- RV131 code that says column customer_account_phone_numbers.phonenumbers fails from this moment; it is phone_numbers now
ALTER TABLE customer_account_phone_numbers RENAME COLUMN phonenumbers TO phone_numbers;

-- Renames column login_trail_header_counts.logintrail_id to login_trail_id
-- RV131 code that says column login_trail_header_counts.logintrail_id fails from this moment; it is login_trail_id now
ALTER TABLE login_trail_header_counts RENAME COLUMN logintrail_id TO login_trail_id;

-- Renames column login_trail_header_counts.headercounts to header_counts
-- RV131 code that says column login_trail_header_counts.headercounts fails from this moment; it is header_counts now
ALTER TABLE login_trail_header_counts RENAME COLUMN headercounts TO header_counts;

-- Renames column login_trail_header_counts.headercounts_key to header_counts_key
-- RV131 code that says column login_trail_header_counts.headercounts_key fails from this moment; it is header_counts_key now
ALTER TABLE login_trail_header_counts RENAME COLUMN headercounts_key TO header_counts_key;

-- Renames column order_line.catalogproduct_id to catalog_product_id
-- RV131 code that says column order_line.catalogproduct_id fails from this moment; it is catalog_product_id now
ALTER TABLE order_line RENAME COLUMN catalogproduct_id TO catalog_product_id;

-- Renames column order_line.orderedpieces to ordered_pieces
-- RV131 code that says column order_line.orderedpieces fails from this moment; it is ordered_pieces now
ALTER TABLE order_line RENAME COLUMN orderedpieces TO ordered_pieces;

-- Renames column payment_method.accountholder_id to account_holder_id
-- RV131 code that says column payment_method.accountholder_id fails from this moment; it is account_holder_id now
ALTER TABLE payment_method RENAME COLUMN accountholder_id TO account_holder_id;

-- Renames column product_category.displayname to display_name
-- RV131 code that says column product_category.displayname fails from this moment; it is display_name now
ALTER TABLE product_category RENAME COLUMN displayname TO display_name;

-- Renames column product_category.parentcategory_id to parent_category_id
-- RV131 code that says column product_category.parentcategory_id fails from this moment; it is parent_category_id now
ALTER TABLE product_category RENAME COLUMN parentcategory_id TO parent_category_id;

-- Renames column purchase_order.customeraccount_id to customer_account_id
-- RV131 code that says column purchase_order.customeraccount_id fails from this moment; it is customer_account_id now
ALTER TABLE purchase_order RENAME COLUMN customeraccount_id TO customer_account_id;

-- Renames column purchase_order.placedat to placed_at
-- RV131 code that says column purchase_order.placedat fails from this moment; it is placed_at now
ALTER TABLE purchase_order RENAME COLUMN placedat TO placed_at;

-- Renames column purchase_order_order_lines.purchaseorder_id to purchase_order_id
-- RV131 code that says column purchase_order_order_lines.purchaseorder_id fails from this moment; it is purchase_order_id now
ALTER TABLE purchase_order_order_lines RENAME COLUMN purchaseorder_id TO purchase_order_id;

-- Renames column purchase_order_order_lines.orderlines_id to order_lines_id
-- RV131 code that says column purchase_order_order_lines.orderlines_id fails from this moment; it is order_lines_id now
ALTER TABLE purchase_order_order_lines RENAME COLUMN orderlines_id TO order_lines_id;

-- Renames column purchase_order_order_lines.orderlines_order to order_lines_order
-- RV131 code that says column purchase_order_order_lines.orderlines_order fails from this moment; it is order_lines_order now
ALTER TABLE purchase_order_order_lines RENAME COLUMN orderlines_order TO order_lines_order;

-- Renames column shipping_detail.trackingcode to tracking_code
-- RV131 code that says column shipping_detail.trackingcode fails from this moment; it is tracking_code now
ALTER TABLE shipping_detail RENAME COLUMN trackingcode TO tracking_code;

-- Renames column shipping_notice.purchaseorder_id to purchase_order_id
-- RV131 code that says column shipping_notice.purchaseorder_id fails from this moment; it is purchase_order_id now
ALTER TABLE shipping_notice RENAME COLUMN purchaseorder_id TO purchase_order_id;

-- Renames column stock_level.warehouseid to warehouse_id
-- RV131 code that says column stock_level.warehouseid fails from this moment; it is warehouse_id now
ALTER TABLE stock_level RENAME COLUMN warehouseid TO warehouse_id;

-- Renames column stock_level.productid to product_id
-- RV131 code that says column stock_level.productid fails from this moment; it is product_id now
ALTER TABLE stock_level RENAME COLUMN productid TO product_id;

-- Renames column stock_level.piecesleft to pieces_left
-- RV131 code that says column stock_level.piecesleft fails from this moment; it is pieces_left now
ALTER TABLE stock_level RENAME COLUMN piecesleft TO pieces_left;

-- Renames primary key audittrail_pkey of audit_trail to audit_trail_pkey
ALTER TABLE audit_trail RENAME CONSTRAINT audittrail_pkey TO audit_trail_pkey;

-- Renames check audittrail_dtype_check of audit_trail to audit_trail_dtype_check
ALTER TABLE audit_trail RENAME CONSTRAINT audittrail_dtype_check TO audit_trail_dtype_check;

-- Renames primary key banktransfer_pkey of bank_transfer to bank_transfer_pkey
ALTER TABLE bank_transfer RENAME CONSTRAINT banktransfer_pkey TO bank_transfer_pkey;

-- Renames foreign key banktransfer_id_fkey of bank_transfer to bank_transfer_id_fkey
ALTER TABLE bank_transfer RENAME CONSTRAINT banktransfer_id_fkey TO bank_transfer_id_fkey;

-- Renames primary key catalogproduct_pkey of catalog_product to catalog_product_pkey
ALTER TABLE catalog_product RENAME CONSTRAINT catalogproduct_pkey TO catalog_product_pkey;

-- Renames unique key catalogproduct_articlenumber_key of catalog_product to catalog_product_article_number_key
ALTER TABLE catalog_product RENAME CONSTRAINT catalogproduct_articlenumber_key TO catalog_product_article_number_key;

-- Renames check catalogproduct_salesstate_check of catalog_product to catalog_product_sales_state_check
ALTER TABLE catalog_product RENAME CONSTRAINT catalogproduct_salesstate_check TO catalog_product_sales_state_check;

-- Renames foreign key catalogproduct_productcategory_catalogproduct_id_fkey of catalog_product_product_categories to catalog_product_product_categories_catalog_product_id_fkey
ALTER TABLE catalog_product_product_categories RENAME CONSTRAINT catalogproduct_productcategory_catalogproduct_id_fkey TO catalog_product_product_categories_catalog_product_id_fkey;

-- Renames foreign key catalogproduct_productcategory_productcategories_id_fkey of catalog_product_product_categories to catalog_product_product_categories_product_categories_id_fkey
ALTER TABLE catalog_product_product_categories RENAME CONSTRAINT catalogproduct_productcategory_productcategories_id_fkey TO catalog_product_product_categories_product_categories_id_fkey;

-- Renames primary key creditcard_pkey of credit_card to credit_card_pkey
ALTER TABLE credit_card RENAME CONSTRAINT creditcard_pkey TO credit_card_pkey;

-- Renames foreign key creditcard_id_fkey of credit_card to credit_card_id_fkey
ALTER TABLE credit_card RENAME CONSTRAINT creditcard_id_fkey TO credit_card_id_fkey;

-- Renames primary key customeraccount_pkey of customer_account to customer_account_pkey
ALTER TABLE customer_account RENAME CONSTRAINT customeraccount_pkey TO customer_account_pkey;

-- Renames unique key customeraccount_loginname_key of customer_account to customer_account_login_name_key
ALTER TABLE customer_account RENAME CONSTRAINT customeraccount_loginname_key TO customer_account_login_name_key;

-- Renames foreign key customeraccount_phonenumbers_customeraccount_id_fkey of customer_account_phone_numbers to customer_account_phone_numbers_customer_account_id_fkey
ALTER TABLE customer_account_phone_numbers RENAME CONSTRAINT customeraccount_phonenumbers_customeraccount_id_fkey TO customer_account_phone_numbers_customer_account_id_fkey;

-- Renames primary key logintrail_headercounts_pkey of login_trail_header_counts to login_trail_header_counts_pkey
ALTER TABLE login_trail_header_counts RENAME CONSTRAINT logintrail_headercounts_pkey TO login_trail_header_counts_pkey;

-- Renames foreign key logintrail_headercounts_logintrail_id_fkey of login_trail_header_counts to login_trail_header_counts_login_trail_id_fkey
ALTER TABLE login_trail_header_counts RENAME CONSTRAINT logintrail_headercounts_logintrail_id_fkey TO login_trail_header_counts_login_trail_id_fkey;

-- Renames primary key orderline_pkey of order_line to order_line_pkey
ALTER TABLE order_line RENAME CONSTRAINT orderline_pkey TO order_line_pkey;

-- Renames foreign key orderline_catalogproduct_id_fkey of order_line to order_line_catalog_product_id_fkey
ALTER TABLE order_line RENAME CONSTRAINT orderline_catalogproduct_id_fkey TO order_line_catalog_product_id_fkey;

-- Renames primary key paymentmethod_pkey of payment_method to payment_method_pkey
ALTER TABLE payment_method RENAME CONSTRAINT paymentmethod_pkey TO payment_method_pkey;

-- Renames foreign key paymentmethod_accountholder_id_fkey of payment_method to payment_method_account_holder_id_fkey
ALTER TABLE payment_method RENAME CONSTRAINT paymentmethod_accountholder_id_fkey TO payment_method_account_holder_id_fkey;

-- Renames primary key productcategory_pkey of product_category to product_category_pkey
ALTER TABLE product_category RENAME CONSTRAINT productcategory_pkey TO product_category_pkey;

-- Renames foreign key productcategory_parentcategory_id_fkey of product_category to product_category_parent_category_id_fkey
ALTER TABLE product_category RENAME CONSTRAINT productcategory_parentcategory_id_fkey TO product_category_parent_category_id_fkey;

-- Renames primary key purchaseorder_pkey of purchase_order to purchase_order_pkey
ALTER TABLE purchase_order RENAME CONSTRAINT purchaseorder_pkey TO purchase_order_pkey;

-- Renames foreign key purchaseorder_customeraccount_id_fkey of purchase_order to purchase_order_customer_account_id_fkey
ALTER TABLE purchase_order RENAME CONSTRAINT purchaseorder_customeraccount_id_fkey TO purchase_order_customer_account_id_fkey;

-- Renames primary key purchaseorder_orderline_pkey of purchase_order_order_lines to purchase_order_order_lines_pkey
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchaseorder_orderline_pkey TO purchase_order_order_lines_pkey;

-- Renames unique key purchaseorder_orderline_orderlines_id_key of purchase_order_order_lines to purchase_order_order_lines_order_lines_id_key
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchaseorder_orderline_orderlines_id_key TO purchase_order_order_lines_order_lines_id_key;

-- Renames check purchaseorder_orderline_orderlines_order_check of purchase_order_order_lines to purchase_order_order_lines_order_lines_order_check
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchaseorder_orderline_orderlines_order_check TO purchase_order_order_lines_order_lines_order_check;

-- Renames foreign key purchaseorder_orderline_orderlines_id_fkey of purchase_order_order_lines to purchase_order_order_lines_order_lines_id_fkey
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchaseorder_orderline_orderlines_id_fkey TO purchase_order_order_lines_order_lines_id_fkey;

-- Renames foreign key purchaseorder_orderline_purchaseorder_id_fkey of purchase_order_order_lines to purchase_order_order_lines_purchase_order_id_fkey
ALTER TABLE purchase_order_order_lines RENAME CONSTRAINT purchaseorder_orderline_purchaseorder_id_fkey TO purchase_order_order_lines_purchase_order_id_fkey;

-- Renames primary key shippingdetail_pkey of shipping_detail to shipping_detail_pkey
ALTER TABLE shipping_detail RENAME CONSTRAINT shippingdetail_pkey TO shipping_detail_pkey;

-- Renames foreign key shippingdetail_id_fkey of shipping_detail to shipping_detail_id_fkey
ALTER TABLE shipping_detail RENAME CONSTRAINT shippingdetail_id_fkey TO shipping_detail_id_fkey;

-- Renames primary key shippingnotice_pkey of shipping_notice to shipping_notice_pkey
ALTER TABLE shipping_notice RENAME CONSTRAINT shippingnotice_pkey TO shipping_notice_pkey;

-- Renames unique key shippingnotice_purchaseorder_id_key of shipping_notice to shipping_notice_purchase_order_id_key
ALTER TABLE shipping_notice RENAME CONSTRAINT shippingnotice_purchaseorder_id_key TO shipping_notice_purchase_order_id_key;

-- Renames foreign key shippingnotice_purchaseorder_id_fkey of shipping_notice to shipping_notice_purchase_order_id_fkey
ALTER TABLE shipping_notice RENAME CONSTRAINT shippingnotice_purchaseorder_id_fkey TO shipping_notice_purchase_order_id_fkey;

-- Renames primary key stocklevel_pkey of stock_level to stock_level_pkey
ALTER TABLE stock_level RENAME CONSTRAINT stocklevel_pkey TO stock_level_pkey;

-- Renames index catalogproduct_articlenumber_displayname_idx of catalog_product to catalog_product_article_number_display_name_idx
ALTER INDEX catalogproduct_articlenumber_displayname_idx RENAME TO catalog_product_article_number_display_name_idx;

-- Renames sequence customeraccount_seq to customer_account_seq
-- RV131 code that says sequence customeraccount_seq fails from this moment; it is customer_account_seq now
-- RV127 takes ACCESS EXCLUSIVE on customeraccount_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE customeraccount_seq RENAME TO customer_account_seq;

-- Renames sequence purchaseorder_seq to purchase_order_seq
-- RV131 code that says sequence purchaseorder_seq fails from this moment; it is purchase_order_seq now
-- RV127 takes ACCESS EXCLUSIVE on purchaseorder_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE purchaseorder_seq RENAME TO purchase_order_seq;

-- Renames sequence productcategory_id_seq to product_category_id_seq
-- RV127 takes ACCESS EXCLUSIVE on productcategory_id_seq: nobody else reads or writes it until the transaction ends
ALTER SEQUENCE productcategory_id_seq RENAME TO product_category_id_seq;
