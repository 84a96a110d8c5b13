package demo;

import jakarta.persistence.*;

@Entity
public class Sale {
    @Id Long id;
    @ManyToOne(optional = false) @JoinColumn(name = "product_id") Product product;
}
