package app;

import jakarta.persistence.*;

@Entity
@Table(schema = "billing")
public class Invoice {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    int amount;
}
