package demo;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id Long id;
    @ManyToOne Customer customer;
}
