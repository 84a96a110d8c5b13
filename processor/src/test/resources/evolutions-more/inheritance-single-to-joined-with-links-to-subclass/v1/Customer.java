package demo;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id Long id;
    @ManyToOne Savings favourite;
    @OneToOne Checking main;
}
