package demo;

import jakarta.persistence.*;
import java.util.List;
import java.time.Instant;

@Entity
public class PurchaseOrder {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @ManyToOne(optional = false) CustomerAccount customerAccount;
    @OneToMany @OrderColumn List<OrderLine> orderLines;
    Instant placedAt;
}
