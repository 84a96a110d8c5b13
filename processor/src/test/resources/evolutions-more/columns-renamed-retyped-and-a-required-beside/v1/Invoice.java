package demo;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id Long id;
    int cents;
    @Column(length = 3) String cur;
}
