package demo;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "customer_id") Customer customer;
}
