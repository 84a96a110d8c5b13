package demo;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "buyer_id") Customer customer;
}
