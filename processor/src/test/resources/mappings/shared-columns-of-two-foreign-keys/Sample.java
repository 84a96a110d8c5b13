package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

@Embeddable
class TenantKey implements Serializable {
    @Column(name = "tenant_id")
    Long tenant;

    @Column(name = "no")
    int number;
}

@Entity
class Customer {
    @EmbeddedId
    TenantKey key;
}

@Entity
class Product {
    @EmbeddedId
    TenantKey key;

    @OneToOne
    @JoinColumn(name = "successor_tenant", referencedColumnName = "tenant_id")
    @JoinColumn(name = "successor_no", referencedColumnName = "no")
    Product successor;
}

@Entity
class Purchase {
    @Id
    Long id;

    @Column(name = "tenant_id", nullable = false)
    Long tenant;

    @Column(name = "customer_no")
    Integer customerNumber;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "customer_no", referencedColumnName = "no", insertable = false, updatable = false)
    Customer customer;

    @Column(name = "product_no")
    Integer productNumber;

    @ManyToOne
    @JoinColumn(name = "tenant_id", referencedColumnName = "tenant_id", insertable = false, updatable = false)
    @JoinColumn(name = "product_no", referencedColumnName = "no", insertable = false, updatable = false)
    Product product;
}
