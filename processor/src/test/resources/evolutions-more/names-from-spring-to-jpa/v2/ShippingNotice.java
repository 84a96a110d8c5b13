package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "ShippingDetail")
public class ShippingNotice {
    @Id Long id;
    @OneToOne PurchaseOrder purchaseOrder;
    @Column(table = "ShippingDetail", length = 40) String trackingCode;
}
